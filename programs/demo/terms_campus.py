"""The words the campus site sorts its programs by."""

from programs.demo.terms_organization import ORGANIZATION
from programs.demo.wording import ENGLISH_AND_SPANISH, term

CAMPUS = {
    "audiences": {
        "New students": term(
            "Programs for new students",
            "For the people with a phone full of group chats and nobody to eat dinner with yet: "
            "before they come, on the second Friday, and after.",
            "An orientation show and an online course on consent and looking out for each other.",
            "incoming students, transfer students, first-years, freshmen, orientation",
        ),
        "Resident assistants": term(
            "Programs for resident assistants and hall staff",
            "Somebody will sit down on their rug and start crying. A binder does not help much at "
            "that point. Practice does.",
            "Practice-based training for resident assistants on disclosures and reporting.",
            "RAs, hall staff, residence life, hall directors",
        ),
        "Athletes and coaches": term(
            "Programs for athletes and coaches",
            "For teams that spend more time together than most families, and for the people who "
            "set the tone on the bus.",
            "Live programs for college athletics on team culture, consent and stepping in.",
            "student-athletes, athletics, teams, captains, sports",
        ),
        "Fraternities and sororities": term(
            "Programs for fraternities and sororities",
            "You know your house better than we do. These programs begin there.",
            "Workshops in which fraternity and sorority members redesign their own events.",
            "Greek life, chapters, FSL",
        ),
        "Graduate students": term(
            "Programs for graduate students and postdocs",
            "One person holds the funding, the letter, the lab key and the visa paperwork. "
            "These sessions start there.",
            "Sessions on power, harassment and stepping in for graduate students and postdocs.",
            "postdocs, teaching assistants, TAs, doctoral students, researchers",
        ),
        "Faculty and staff": term(
            "Programs for faculty and staff",
            "For advisers, principal investigators and the people students tell in passing.",
            "Programs for faculty, advisers and staff who work with students.",
            "professors, advisers, employees",
        ),
        "Peer educators": term(
            "Programs for peer educators",
            "A student will forgive another student for a shaky joke. We teach the craft that "
            "goes with that advantage.",
            "Facilitation training for campus peer educators and their advisers.",
            "student leaders, peer health educators, orientation leaders",
        ),
        "Everyone on campus": term(
            "Programs for everyone on campus",
            "For convocations, awareness months, and days when the whole house should hear the "
            "same thing.",
            "Keynotes on consent for convocations and awareness months.",
            "whole campus, convocations, awareness months, families, alumni",
        ),
    },
    "mandates": {
        "Title IX": ORGANIZATION["mandates"]["Title IX"],
        "Clery Act / VAWA": term(
            "Programs that support Clery Act and VAWA duties",
            "The Clery Act, as amended by the Violence Against Women Act, asks for primary "
            "prevention and awareness programs for incoming students and new employees, and for "
            "ongoing campaigns. Your compliance office decides what counts.",
            "Programs campuses use among their Clery Act and VAWA prevention programs.",
            "VAWA",
        ),
        "Campus SaVE Act": term(
            "Programs that support Campus SaVE Act duties",
            "The Campus SaVE Act put education on consent, bystander action and reporting options "
            "into the Clery Act. These programs treat those subjects; we send an outline.",
            "Programs that treat the subjects the Campus SaVE Act names for new students.",
            "SaVE",
        ),
        "Athletics yearly education": term(
            "Programs for yearly education in athletics",
            "Athletics associations generally ask for yearly education on preventing sexual "
            "violence. We supply an outline, a date and a headcount; your compliance office "
            "decides.",
            "Programs athletics departments use for yearly sexual violence prevention education.",
        ),
    },
    "languages": ENGLISH_AND_SPANISH,
}
