"""The words the organization’s site sorts its programs by."""

from programs.demo.wording import ENGLISH_AND_SPANISH, term

ORGANIZATION = {
    "audiences": {
        "College students": term(
            "Programs for college students",
            "Shows and talks for orientation, for an ordinary Tuesday, and for the week after "
            "something happened. Nobody is lectured, and nobody is put on the spot.",
            "Live programs on consent, stepping in and supporting friends, for college students.",
            "colleges, universities, undergraduates, campus, freshmen, first-years, Greek life",
        ),
        "High school students": term(
            "Programs for high school students",
            "One school period at a time, by grade, with a letter to families first and a lesson "
            "plan afterward.",
            "Live programs on respect online and consent for high schools, by grade.",
            "high schools, teenagers, ninth grade, tenth grade, juniors, seniors, minors",
        ),
        "Teachers and school staff": term(
            "Programs for teachers and school staff",
            "For the adults young people tell: how to listen, what to pass on, and how to lead "
            "the next conversation yourselves.",
            "Workshops for teachers, coaches and counselors on disclosures and leading talks.",
            "high school staff, faculty, counselors, coaches, principals, advisers",
        ),
        "Service members": term(
            "Programs for service members",
            "Built to stand beside annual training, with your SARC or victim advocate in the room.",
            "Live programs on consent, stepping in and command climate for military units.",
            "military, soldiers, sailors, airmen, Marines, Guard, troops, unit, units",
        ),
        "People at work": term(
            "Programs for people at work",
            "For the shared ride, the group chat and the holiday party: practice for the hours "
            "when a policy gets blurry.",
            "Programs on harassment and stepping in for workplaces and conferences.",
            "workplaces, employees, companies, staff, conferences, HR",
        ),
        "Managers and supervisors": term(
            "Programs for managers and supervisors",
            "What you say in the first minute, and what you let go the week before, matters more "
            "than the policy binder. These programs practice both.",
            "Workshops for managers, supervisors and NCOs on climate, disclosures and retaliation.",
            "leaders, bosses, NCOs, officers, team leads, human resources",
        ),
        "Peer educators and trainers": term(
            "Programs for peer educators and trainers",
            "For the people who will still be there in March.",
            "Train-the-trainer programs for people who will lead talks on consent themselves.",
            "facilitators, train the trainer, student leaders",
        ),
    },
    "mandates": {
        "Title IX": term(
            "Programs that support Title IX work",
            "Title IX asks schools and colleges that receive federal money to prevent and answer "
            "sex discrimination, sexual harassment included. These programs can be part of how "
            "you do it. Your coordinator decides what counts.",
            "Live programs that can be part of a school’s or college’s Title IX work.",
        ),
        "Clery Act / VAWA": term(
            "Programs that support Clery Act and VAWA duties",
            "The Clery Act, as amended by the Violence Against Women Act, asks colleges for "
            "prevention and awareness programs for new students and employees, and for ongoing "
            "campaigns. We send an outline for your compliance office, which decides what counts.",
            "Programs colleges use among their Clery Act and VAWA prevention programs.",
            "VAWA, Campus SaVE",
        ),
        "SHARP / SAPR annual training": term(
            "Programs beside SHARP and SAPR annual training",
            "These programs stand beside annual training and replace none of it. Your SARC "
            "decides what counts under your service’s rules.",
            "Live programs that stand beside the services’ annual SHARP and SAPR training.",
            "SHARP, SAPR, annual brief",
        ),
        "State workplace training": term(
            "Programs and state rules for workplaces",
            "Some states set minutes, subjects or a version for supervisors. Tell us where your "
            "people work, and we will say which rules a program meets and which it does not.",
            "How our workplace programs relate to state rules on harassment training.",
        ),
    },
    "languages": ENGLISH_AND_SPANISH,
}
