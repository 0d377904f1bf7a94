//! Websites, cookies and social media.

use super::{Row, row};
use crate::Format as F;
use crate::field::FieldId as Id;
use crate::law::{Article, Law};

const COOKIES: Article = Article::of(Law::Tw, "11.7a");

pub(super) const ROWS: &[Row] = &[
    row(Id::WebsiteDomain, "Adres van de website").hint("Bijvoorbeeld “bakkerijjansen.nl”.").is(F::Domain),
    row(Id::WebsiteOwner, "Van wie de website is")
        .hint("Alleen als de website niet van uw eigen bedrijf is."),
    row(Id::WebsiteContent, "Wat erop staat"),
    row(Id::WebsiteTracks, "Gebruikt volgcookies")
        .hint("Cookies die mensen over meer websites volgen, vaak voor reclame.")
        .at(COOKIES.lid(4))
        .missing("of deze website volgcookies gebruikt")
        .is(F::YesNo),
    row(Id::WebsiteCookies, "Cookies")
        .hint("Elke cookie, met wat die doet, van wie die is en hoe lang die blijft.")
        .at(COOKIES.lid(1).onder('a'))
        .missing("naam, eigenaar en looptijd van elke cookie")
        .is(F::Records),
    row(Id::WebsiteVariant, "Verklaring op deze website").is(F::Reference),
    row(Id::CookieName, "Naam van de cookie")
        .at(COOKIES.lid(1).onder('a'))
        .missing("de naam van deze cookie"),
    row(Id::CookieProvider, "Van wie de cookie is")
        .at(COOKIES.lid(1).onder('a'))
        .missing("van wie deze cookie is"),
    row(Id::CookieKind, "Soort cookie").at(COOKIES.lid(3)).is(F::Choice),
    row(Id::CookiePurpose, "Wat de cookie doet")
        .hint("Bijvoorbeeld “onthoudt wat u wilt kopen”.")
        .at(COOKIES.lid(1).onder('a'))
        .missing("wat deze cookie doet"),
    row(Id::CookieDuration, "Hoe lang de cookie blijft")
        .hint("Bijvoorbeeld “tot u de browser sluit”.")
        .at(COOKIES.lid(1).onder('a'))
        .missing("hoe lang deze cookie blijft"),
    row(Id::CookieIsThirdParty, "Een ander leest mee").is(F::YesNo),
    row(Id::CookieNeedsConsent, "Vraagt eerst toestemming")
        .at(COOKIES.lid(1).onder('b'))
        .missing("of wij voor deze cookie toestemming vragen")
        .is(F::YesNo),
    row(Id::CookieExemption, "Waarom toestemming niet nodig is").at(COOKIES.lid(3)),
    row(Id::CookieAnalyticsSettings, "Instellingen van de statistiek")
        .hint("Wat u instelde om privacy te sparen, en wanneer.")
        .at(COOKIES.lid(3).onder('b'))
        .missing("welke instellingen wij daarvoor kozen, en sinds wanneer")
        .is(F::Lines),
    row(Id::CookiePolicyUsesCookies, "Gebruikt cookies")
        .at(COOKIES.lid(1))
        .missing("of wij cookies gebruiken")
        .is(F::YesNo),
    row(Id::CookiePolicyAnalyticsSparePrivacy, "Statistiek spaart privacy")
        .at(COOKIES.lid(3).onder('b'))
        .missing("of onze statistiek de privacy spaart")
        .is(F::YesNo),
    row(Id::CookiePolicyExplainsSimilarTechniques, "Legt technieken uit die op cookies lijken")
        .missing("of wij technieken gebruiken die op cookies lijken")
        .is(F::YesNo),
    row(Id::CookiePolicyExplainsLaw, "Legt de cookiewet uit")
        .at(COOKIES)
        .missing("wat de wet over cookies zegt")
        .is(F::YesNo),
    row(Id::CookiePolicyDeletableInBrowser, "Legt uit hoe mensen cookies verwijderen")
        .missing("hoe een lezer cookies in de browser verwijdert")
        .is(F::YesNo),
    row(Id::CookiePolicyChoiceChanged, "Hoe mensen hun keuze wijzigen")
        .hint("Bijvoorbeeld “met de knop Cookies onderaan elke pagina”.")
        .at(Article::avg("7").lid(3))
        .missing("hoe een lezer zijn keuze op de website zelf kan wijzigen"),
    row(Id::SocialMediaNetwork, "Netwerk").missing("op welke netwerken wij een pagina hebben"),
    row(Id::SocialMediaAccount, "Uw naam daar"),
    row(Id::SocialMediaProvider, "Bedrijf achter het netwerk"),
    row(Id::SocialMediaIsJoint, "Samen verantwoordelijk")
        .hint("Bij een bedrijfspagina bent u dat vaak samen met het netwerk.")
        .at(Article::avg("26"))
        .missing("of wij samen met het netwerk verantwoordelijk zijn")
        .is(F::YesNo),
];
