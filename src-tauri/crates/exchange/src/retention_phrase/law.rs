//! Reasons and laws: words that say why a period is what it is.

/// Laws and rules by the name people give them.
const LAWS: &[&str] = &[
    "awr",
    "bw",
    "wwft",
    "wgbo",
    "avg",
    "uavg",
    "gdpr",
    "arbowet",
    "archiefwet",
    "wpg",
    "wvggz",
    "wzd",
    "wlz",
    "wmo",
    "wkkgz",
    "wft",
    "wav",
    "urlb",
    "wna",
    "wpo",
    "wvo",
    "wec",
    "wtza",
    "wab",
    "atw",
    "wia",
    "wbp",
    "awb",
    "sr",
    "tw",
    "wwi",
    "woo",
    "mifid",
    "wid",
    "wtt",
    "wta",
    "bta",
    "reach",
    "cmr",
    "adr",
];

/// Endings of the names of laws: "Meststoffenwet", "Rijtijdenbesluit".
const LAW_ENDINGS: &[&str] = &["wet", "wetboek", "besluit"];

/// What a reason is told with: the whole word begins so.
const REASONS: &[&str] = &[
    "fiscaal",
    "fiscale",
    "fisc",
    "wettelijk",
    "wettelijke",
    "wettelijken",
    "wett",
    "belasting",
    "bewaarplicht",
    "verplicht",
    "verplichting",
    "verjaring",
    "garantie",
    "aansprakelijkheid",
    "compliance",
    "standaard",
    "gebruikelijk",
    "richtlijn",
    "norm",
    "juridisch",
    "contractueel",
    "operationeel",
    "statutory",
    "legal",
    "tax",
    "fiscal",
    "regulatory",
    "regulation",
    "required",
    "requirement",
    "eis",
    "vereist",
    "vereiste",
    "verzekering",
    "archief",
    "rolling",
    "rollend",
    "doorlopend",
    "ap",
    "nvp",
    "cao",
    "iso",
    "nen",
    "haccp",
    "accountant",
    "doeleinden",
    "principe",
    "beginsel",
    "termijn",
];

/// Whether a word names a law.
pub(super) fn is_law(word: &str) -> bool {
    LAWS.contains(&word)
        || LAW_ENDINGS.iter().any(|ending| word.ends_with(ending) && word.len() > ending.len() + 2)
        || matches!(word, "wet" | "art" | "artikel" | "article" | "wetboek")
}

/// Whether a word tells a reason rather than which data.
pub(super) fn is_reason(word: &str) -> bool {
    REASONS.iter().any(|reason| word == *reason || reason.len() > 6 && word.starts_with(reason))
        || word.ends_with("doeleinden")
        || word.ends_with("bewaarplicht")
        || word.ends_with("verplichting")
        || word.ends_with("bewaartermijn")
        || word.ends_with("termijn")
        || word.ends_with("wetgeving")
        || word.ends_with("regelgeving")
        || word.ends_with("vereiste")
        || word.ends_with("vereisten")
}
