//! The owner's firm: who the controller is and how to reach it (art. 13 lid 1 onder a en b AVG).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Answer;

/// The owner's firm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Name in the articles of association or the trade register.
    pub legal_name: Answer<String>,
    /// Name on the shop front; what the statement calls the firm.
    pub trade_name: Answer<String>,
    /// What the firm calls itself for short, after the first mention.
    pub short_name: Answer<String>,
    /// Legal form.
    pub legal_form: Answer<LegalForm>,
    /// Number in the trade register: 8 digits.
    pub kvk_number: Answer<String>,
    /// Number of the legal person at the tax authority: 9 digits.
    pub rsin: Answer<String>,
    /// Where people can come by.
    pub visiting_address: Answer<Address>,
    /// Where post goes, if elsewhere.
    pub postal_address: Answer<Address>,
    /// Telephone number.
    pub phone: Answer<String>,
    /// E-mail address for questions about privacy.
    pub email: Answer<String>,
    /// Address of the firm's main website.
    pub website: Answer<String>,
    /// Line of business: an SBI code or words.
    pub sector: Answer<String>,
    /// What the firm does, to be read after "Wij": "doen salaris, HR en financiën voor andere bedrijven".
    pub business: Answer<String>,
    /// How many people work there, the owner included.
    pub people: Answer<u32>,
    /// The firm decides on purposes itself in some activity (art. 4 punt 7).
    pub is_controller: Answer<bool>,
    /// The firm works for others in some activity (art. 4 punt 8).
    pub is_processor: Answer<bool>,
    /// The group the firm belongs to.
    pub group: Answer<Group>,
    /// Representative in the Union, for a firm established outside it (art. 27).
    pub representative: Answer<Representative>,
    /// Whether the firm has a data protection officer, and why (art. 37).
    pub dpo: Answer<DataProtectionOfficer>,
    /// The firm addresses children (overweging 58).
    pub addresses_children: Answer<bool>,
    /// How papers address the reader.
    pub form_of_address: FormOfAddress,
    /// Languages the firm publishes in, BCP 47.
    pub languages: Vec<String>,
    /// How people reach the firm, and for what.
    pub contacts: Answer<Vec<Contact>>,
    /// Points the firm tells about itself, in its own words.
    pub about: Vec<AboutPoint>,
}

/// Legal form of a Dutch firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LegalForm {
    /// Eenmanszaak.
    SoleProprietorship,
    /// Vennootschap onder firma (vof).
    GeneralPartnership,
    /// Maatschap.
    Partnership,
    /// Commanditaire vennootschap (cv).
    LimitedPartnership,
    /// Besloten vennootschap (bv).
    PrivateLimitedCompany,
    /// Naamloze vennootschap (nv).
    PublicLimitedCompany,
    /// Stichting.
    Foundation,
    /// Vereniging.
    Association,
    /// Coöperatie.
    Cooperative,
    /// Anything else.
    Other,
}

/// An address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and house number, or a post office box.
    pub street: String,
    /// Postcode: "1234 AB".
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country, ISO 3166-1 alpha-2; empty for the Netherlands.
    pub country: String,
}

/// The group of firms the owner's firm belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Name of the parent.
    pub parent: String,
    /// What the group is called for short.
    pub short_name: String,
    /// The statement also holds for the firms affiliated with the owner's.
    pub covers_affiliates: bool,
}

/// Representative in the Union (art. 27).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Representative {
    /// Name.
    pub name: String,
    /// How to reach it: address, e-mail or telephone.
    pub contact: String,
}

/// The decision about a data protection officer (functionaris gegevensbescherming, art. 37).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataProtectionOfficer {
    /// There is one.
    pub appointed: bool,
    /// Why there is one, or why not: "de wet vraagt dat niet van ons".
    pub reason: String,
    /// When this was decided.
    pub decided_on: Option<NaiveDate>,
    /// Who it is; need not be published.
    pub name: String,
    /// E-mail address or telephone number, published (art. 13 lid 1 onder b).
    pub contact: String,
    /// Number of the registration at the supervisory authority (art. 37 lid 7).
    pub registration: String,
}

/// How papers address the reader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FormOfAddress {
    /// u, uw.
    #[default]
    U,
    /// je, jij, jou, jouw.
    Je,
}

/// A way to reach the firm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The kind of way.
    pub channel: Channel,
    /// Number or address, when it is not the firm's ordinary one.
    pub detail: String,
    /// What it is for.
    pub uses: Vec<ContactUse>,
}

/// A way to reach somebody, or to be reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    #[default]
    Email,
    /// Telephone.
    Phone,
    /// Letter.
    Post,
    /// Coming by.
    Visit,
    /// A page or form on a website.
    Online,
    /// The link in every newsletter.
    UnsubscribeLink,
    /// Text message or chat app.
    TextMessage,
    /// Pages on social media.
    SocialMedia,
    /// On paper.
    Paper,
}

/// What people use a contact for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactUse {
    /// A question.
    Question,
    /// A request under art. 15–22.
    Request,
    /// A complaint.
    Complaint,
    /// A tip.
    Tip,
    /// A suspicion that something is wrong with security.
    Breach,
    /// A question about cookies.
    Cookies,
}

/// Something the firm tells about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AboutPoint {
    /// Bold word in front.
    pub title: String,
    /// One or more sentences in the firm's words.
    pub text: String,
}
