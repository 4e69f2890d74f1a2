"""Publications the demonstration's programs refer to: real ones, so that they can be checked."""


def _source(year: int, text: str, url: str = "") -> dict:
    return {"text": text, "year": year, "url": url}


BANYARD_2004 = _source(
    2004,
    "Banyard, Plante and Moynihan: Bystander education: Bringing a broader community perspective "
    "to sexual violence prevention. Journal of Community Psychology 32(1)",
)
BANYARD_2007 = _source(
    2007,
    "Banyard, Moynihan and Plante: Sexual violence prevention through bystander education: An "
    "experimental evaluation. Journal of Community Psychology 35(4)",
)
GIDYCZ_2011 = _source(
    2011,
    "Gidycz, Orchowski and Berkowitz: Preventing sexual aggression among college men: An "
    "evaluation of a social norms and bystander intervention program. Violence Against Women 17(6)",
)
COKER_2011 = _source(
    2011,
    "Coker and others: Evaluation of Green Dot: An active bystander intervention to reduce sexual "
    "violence on college campuses. Violence Against Women 17(6)",
)
COKER_2017 = _source(
    2017,
    "Coker and others: RCT testing bystander effectiveness to reduce violence. American Journal "
    "of Preventive Medicine 52(5)",
)
SENN_2015 = _source(
    2015,
    "Senn and others: Efficacy of a sexual assault resistance program for university women. New "
    "England Journal of Medicine 372",
    "https://doi.org/10.1056/NEJMsa1411131",
)
DEGUE_2014 = _source(
    2014,
    "DeGue and others: A systematic review of primary prevention strategies for sexual violence "
    "perpetration. Aggression and Violent Behavior 19(4)",
)
NATION_2003 = _source(
    2003,
    "Nation and others: What works in prevention: Principles of effective prevention programs. "
    "American Psychologist 58(6/7)",
)
CDC_2016 = _source(
    2016,
    "Basile and others: STOP SV: A technical package to prevent sexual violence. Centers for "
    "Disease Control and Prevention",
)
POTTER_2012 = _source(
    2012,
    "Potter and Stapleton: Translating sexual assault prevention from a college campus to a United "
    "States military installation. Journal of Interpersonal Violence 27(8)",
)
AHRENS_2006 = _source(
    2006,
    "Ahrens: Being silenced: The impact of negative social reactions on the disclosure of rape. "
    "American Journal of Community Psychology 38",
)
ULLMAN_2010 = _source(
    2010,
    "Ullman: Talking about sexual assault: Society’s response to survivors. American "
    "Psychological Association",
)
NASEM_2018 = _source(
    2018,
    "National Academies of Sciences, Engineering, and Medicine: Sexual harassment of women: "
    "Climate, culture, and consequences in academic sciences, engineering, and medicine",
    "https://doi.org/10.17226/24994",
)
EEOC_2016 = _source(
    2016,
    "Feldblum and Lipnic: Select Task Force on the Study of Harassment in the Workplace: Report "
    "of the co-chairs. U.S. Equal Employment Opportunity Commission",
)
DOBBIN_2019 = _source(
    2019,
    "Dobbin and Kalev: The promise and peril of sexual harassment programs. Proceedings of the "
    "National Academy of Sciences 116(25)",
)
IRC_2021 = _source(
    2021,
    "Independent Review Commission on Sexual Assault in the Military: Hard truths and the duty to "
    "change. U.S. Department of Defense",
)
