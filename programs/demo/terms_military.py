"""The words the military site sorts its programs by."""

from programs.demo.wording import ENGLISH_AND_SPANISH, term

MILITARY = {
    "audiences": {
        "Junior enlisted": term(
            "Programs for junior enlisted",
            "For a room that has already sat through everything else.",
            "Live programs on consent, dating and stepping in for soldiers, sailors and airmen.",
            "units, squads, troops, soldiers, sailors, airmen, Marines, guardians, barracks",
        ),
        "NCOs and petty officers": term(
            "Programs for NCOs and petty officers",
            "People listen to you already. These programs give you sentences to say.",
            "Workshops and training for NCOs and petty officers on stepping in and disclosures.",
            "sergeants, first-line leaders, chiefs, section leaders",
        ),
        "Commanders and senior leaders": term(
            "Programs for commanders and senior enlisted leaders",
            "Climate is what your people expect to happen when you are not in the room.",
            "A keynote and a workshop for command teams on climate and on hearing a disclosure.",
            "command teams, senior enlisted, officers, pre-command course",
        ),
        "Cadets and midshipmen": term(
            "Programs for cadets and midshipmen",
            "For the first summer, when everyone is tired, new and looking sideways.",
            "A live show for service academies, senior military colleges and ROTC.",
            "service academies, ROTC, senior military colleges, plebes",
        ),
        "Guard and Reserve": term(
            "Programs for the Guard and Reserve",
            "A drill weekend has sixteen hours of training and about thirty hours of tasks. The "
            "listening part can happen on the couch.",
            "An online course with one conversation at drill, for Guard and Reserve members.",
            "Army National Guard, Air National Guard, reserve components, drill weekend",
        ),
        "Families": term(
            "Programs for families",
            "The first person a service member tells is often somebody at home.",
            "A virtual evening for spouses, parents and partners of service members.",
            "spouses, parents, partners, family readiness groups",
        ),
        "SARCs and victim advocates": term(
            "Programs for SARCs and victim advocates",
            "You have the certification. These days are about the talk in the supply cage.",
            "Train-the-trainer for SARCs and victim advocates who lead prevention talks.",
            "advocates, SHARP specialists, prevention workforce",
        ),
    },
    "mandates": {
        "SHARP annual training": term(
            "Programs beside SHARP annual training",
            "They stand beside the Army’s annual SHARP training and replace none of it. Your SARC "
            "decides what counts.",
            "Live programs that stand beside the Army’s annual SHARP training.",
            "SHARP, Army",
        ),
        "SAPR annual training": term(
            "Programs beside SAPR annual training",
            "They stand beside the services’ annual SAPR training and replace none of it. Your "
            "SARC decides what counts.",
            "Live programs that stand beside the services’ annual SAPR training.",
            "SAPR, Navy, Air Force, Marine Corps, Space Force, Coast Guard",
        ),
        "Academy prevention education": term(
            "Programs beside prevention education at academies",
            "For the weeks in which a new class learns what is normal here.",
            "Programs for prevention education at service academies and in ROTC.",
        ),
        "Leader training": term(
            "Programs beside training for leaders",
            "For pre-command courses and senior leader courses; your schoolhouse decides what "
            "counts.",
            "Programs for pre-command and senior leader courses.",
        ),
    },
    "languages": ENGLISH_AND_SPANISH,
}
