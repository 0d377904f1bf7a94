//! Which words name which kind of moment. Lists of words with spaces between; a word may be `word`, `begin*`, `*end`
//! or `*within*`. Whoever meets a new one adds it.

use register::StartEvent;

/// What the words of a moment must hold to be of a kind.
pub(super) struct Row {
    /// The kind.
    pub(super) event: StartEvent,
    /// One of these is there.
    pub(super) names: &'static str,
    /// And one of these too, when there are any.
    pub(super) with: &'static str,
    /// None of these is there: they make it another moment.
    pub(super) without: &'static str,
    /// It is the end of the thing: a word for the end is there, or nothing else at all.
    pub(super) ended: bool,
}

const ROW: Row = Row { event: StartEvent::Other, names: "", with: "", without: "", ended: false };

/// Words for an end.
pub(super) const ENDS: &str = "einde eind *einde *indiging geëindigd geeindigd eindig* beëindig* beeindig* *afloop aflopen \
    afgelopen verlopen verloop verstrijken verstreken expir* ontbinding ontbonden opzegging \
    opgezegd opzeggen stopzetting stoppen gestopt terminat* end ends ended ending *afronding \
    afgerond afronden sluiting gesloten vervulling vervuld invulling ingevuld voltooi* closing \
    close closed closure looptijd duur duration expiry vervallen verbreking verbroken completion \
    sluiten afsluiten afsluiting afl beëind beeind completed *afhandeling *afwikkeling uitloop \
    filled tenietgaan";

/// Words for a beginning, or for something halfway.
pub(super) const STARTS: &str = "begin start* aanvang* ingang* ingaan ondertekening ondertekenen tekenen aangaan aanname \
    indiensttreding signing signature wijziging verlenging commencement opening aanmaak verlenen \
    concluding entering conclusion";

/// Words that leave a moment what it is.
pub(super) const FILLERS: &str = "de het een van met der den the of a an uw hun onze zijn haar your our their is wordt werd \
    heeft was has been waarin waarop in op te dit deze dat betreffende desbetreffende relevante \
    laatste last datum date moment definitieve";

/// What can be dealt with.
const CASES: &str = "*zaak *dossier *klacht* *geschil* *melding* ticket* *verzoek* *claim* case cases *incident* \
    *schade* *storing* complaint* request* *vraag *vragen dispute* *aanvraag *reclamatie \
    *bezwaar*";

/// A contract that is made, not ended.
const CONCLUDED: &str = "sluiten afsluiten afsluiting koop*";

/// People who work there.
pub(super) const STAFF: &str = "*medewerker* *werknemer* *personeel* *collega* employee* staff *personeelslid* \
    *arbeidskracht* medew";

/// What ends a vacancy or an application.
const FILLED: &str = "vervul* invulling ingevuld sluiting sluiten gesloten afronding afgerond afsluiting afsluiten \
    einde filled closed closing closure afhandeling beëindiging";

const ABOUT_CONSENT: &str = "*toestemming* consent*";

/// The kinds; the first row that fits counts.
pub(super) const TABLE: &[Row] = &[
    Row {
        event: StartEvent::ConsentWithdrawn,
        names: "intrek* *intrekking ingetrokken intrekt withdraw*",
        with: ABOUT_CONSENT,
        ..ROW
    },
    Row {
        event: StartEvent::ConsentWithdrawn,
        names: "intrekking intrekken withdrawal",
        without: "*vergunning* *aanvraag* *rijbewijs* *licentie* *klacht* *verzoek* *offerte* permit* \
    *besluit* application *machtiging* *certificaat*",
        ..ROW
    },
    Row {
        event: StartEvent::ConsentGiven,
        names: ABOUT_CONSENT,
        without: "einde verl* vervallen aflopen afloop wijziging weiger* expir* beëindig* geen zonder",
        ..ROW
    },
    Row {
        event: StartEvent::Unsubscription,
        names: "afmeld* afgemeld *uitschrijving uitschrijven uitgeschreven uitschrijft unsubscri* opt-out",
        without: "leerling* student* patiënt* patient* lid leden cliënt* client* kind* *bewoner* school* \
    opleiding* cursus* kvk bedrijf* huurder* deelnemer* brp cursist* speler* als uit",
        ..ROW
    },
    Row {
        event: StartEvent::EndOfEmployment,
        names: "*dienstverband* *dienstbetrekking* *arbeidsovereenkomst* *arbeidscontract* *arbeidsrelatie* \
    *arbeidsverhouding* employment dv dvb edv dienstverb *aanstelling arbeidsovk",
        without: CONCLUDED,
        ended: true,
        ..ROW
    },
    Row {
        event: StartEvent::EndOfEmployment,
        names: "overeenkomst contract ovk overeenk",
        with: "arb arbeids",
        without: CONCLUDED,
        ended: true,
    },
    Row { event: StartEvent::EndOfEmployment, names: "uitdienst* uit-dienst* offboarding", ..ROW },
    Row {
        event: StartEvent::EndOfEmployment,
        names: "dienst diensttreding dienstreding",
        with: "uit",
        ..ROW
    },
    Row {
        event: StartEvent::EndOfEmployment,
        names: "vertrek vertrekt vertrokken leaves leaving departure left ontslag ontslagen exit",
        with: STAFF,
        ..ROW
    },
    Row {
        event: StartEvent::EndOfEmployment,
        names: "ontslag ontslagdatum resignation dismissal",
        without: "patiënt* patient* *ziekenhuis* klini* zorg* *opname cliënt* client* afdeling bestuur*",
        ..ROW
    },
    Row {
        event: StartEvent::EndOfProcedure,
        names: "*procedure *procedures sollicitatieproces wervingsproces selectieproces wervingstraject \
    werving wervings *selectie sollicitatietraject recruitment hiring sollicitatieprocedur \
    selection",
        ended: true,
        ..ROW
    },
    Row {
        event: StartEvent::EndOfProcedure,
        names: "afwijzing afgewezen afwijzen rejection rejected afwijzingsdatum afwijzingsbrief",
        without: "*aanvraag *claim* *offerte* *verzoek* *vergunning* *subsidie* *bezwaar* *krediet* *lening* \
    *hypotheek* loan claim",
        ..ROW
    },
    Row {
        event: StartEvent::EndOfProcedure,
        names: "*vacature vacancy sollicitatie functie position",
        with: FILLED,
        ..ROW
    },
    Row { event: StartEvent::EndOfProcedure, names: "proc soll", with: ENDS, ..ROW },
    Row { event: StartEvent::EndOfFinancialYear, names: "*boekjaar*", ..ROW },
    Row {
        event: StartEvent::EndOfFinancialYear,
        names: "financial fiscal fiscaal fiscale",
        with: "year jaar",
        ..ROW
    },
    Row {
        event: StartEvent::EndOfContract,
        names: "*contract *contracts *overeenkomst *overeenkomsten agreement agreements *contracten \
    *contractperiode *contracttermijn overeenk ovk",
        without: CONCLUDED,
        ended: true,
        ..ROW
    },
    Row {
        event: StartEvent::EndOfContract,
        names: "contracteinde contractbe* contractafloop contractduur contractsduur contractstermijn \
    contractontbinding contractverloop overeenkomsteinde",
        ..ROW
    },
    Row {
        event: StartEvent::InvoiceDate,
        names: "factuurdatum *factuur facturatie* facturering invoice* gefactureerd",
        without: "betaling* voldoening betaald payment paid voldaan betalen",
        ..ROW
    },
    Row {
        event: StartEvent::Settlement,
        names: "*afhandeling afgehandeld *afwikkeling afgewikkeld settlement settled resolution resolved \
    *afhandelen *afhandelingsdatum",
        ..ROW
    },
    Row {
        event: StartEvent::Settlement,
        names: "*zaakafsluiting *dossierafsluiting *dossiersluiting *beantwoording beantwoord ticketsluiting",
        ..ROW
    },
    Row {
        event: StartEvent::Settlement,
        names: "*sluiting sluiten afsluiten afronding oplossing closure closing gesloten afgesloten afgerond \
    opgelost closed handling",
        with: CASES,
        ..ROW
    },
    Row {
        event: StartEvent::LastPurchase,
        names: "*aankoop *aankopen *bestelling *levering *bezorging order *aanschaf purchase purchases \
    delivery *leverdatum aankoopdatum besteldatum bestellen geleverd *leveringen *bestellingen \
    gekocht bezorgd",
        without: "*oplevering *aanlevering inlevering *overlevering annuler* verwerking betaling* retour* \
    hulplevering dienstverlening *verlevering",
        ..ROW
    },
    Row {
        event: StartEvent::LastContact,
        names: "contact contacten *contactmoment* *klantcontact* contactdatum contacts",
        ..ROW
    },
    Row {
        event: StartEvent::LastContact,
        names: "interactie* *bericht communicatie *correspondentie *gesprek interaction* *mail message \
    communication correspondence mailwisseling",
        with: "laatste last",
        ..ROW
    },
    Row { event: StartEvent::Visit, names: "bezoek *bezoek visit visits bezoekdatum bezoeken", ..ROW },
    Row {
        event: StartEvent::Receipt,
        names: "ontvangst *ontvangst ontvangen binnenkomst receipt received ontvangstdatum",
        ..ROW
    },
    Row {
        event: StartEvent::Recording,
        names: "*opname *opnames opnamedatum opnamemoment opgenomen recording recorded *vastlegging",
        without: "patiënt* patient* ziekenhuis* klini* zorg* afdeling cliënt* client* instelling verpleeghuis",
        ..ROW
    },
    Row {
        event: StartEvent::YearConcerned,
        names: "kalenderjaar verslagjaar belastingjaar aangiftejaar verslagleggingsjaar",
        ..ROW
    },
    Row {
        event: StartEvent::YearConcerned,
        names: "jaar year",
        with: "betrekking betreft waarover calendar relates concerns gaan gaat",
        ..ROW
    },
    Row { event: StartEvent::YearConcerned, names: "jaar year jaareinde", ended: true, ..ROW },
];

/// Words a slip of the keyboard is held against; the ones with a kind of their own.
pub(super) const SPELLED: &str = "dienstverband uitdiensttreding beëindiging beeindiging overeenkomst contract procedure \
    sollicitatieprocedure afwijzing boekjaar factuurdatum afhandeling afwikkeling toestemming \
    bestelling levering aankoop contact interactie laatste bezoek ontvangst opname kalenderjaar \
    medewerker werknemer employment afmelding uitschrijving intrekking arbeidsovereenkomst \
    vacature";
