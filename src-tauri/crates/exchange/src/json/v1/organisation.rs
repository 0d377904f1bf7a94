//! The owner's firm: who the controller is and how to reach it (art. 13 lid 1 onder a en b AVG).

use super::answer::Answer;
use super::date::Date;
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// The owner's firm.
    Organisation;
    optional {
        /// Name in the articles of association or the trade register.
        legal_name: Answer<Name>,
        /// Name on the shop front; what the statement calls the firm.
        trade_name: Answer<Name>,
        /// What the firm calls itself for short, after the first mention.
        short_name: Answer<Name>,
        /// Legal form.
        legal_form: Answer<LegalForm>,
        /// Number in the trade register: 8 digits.
        kvk_number: Answer<Name>,
        /// Number of the legal person at the tax authority: 9 digits.
        rsin: Answer<Name>,
        /// Where people can come by.
        visiting_address: Answer<Address>,
        /// Where post goes, if elsewhere.
        postal_address: Answer<Address>,
        /// Telephone number.
        phone: Answer<Name>,
        /// E-mail address for questions about privacy.
        email: Answer<Name>,
        /// Address of the firm's main website.
        website: Answer<Name>,
        /// Line of business: an SBI code or words.
        sector: Answer<Text>,
        /// What the firm does, to be read after "Wij": "doen salaris, HR en financiën voor andere bedrijven".
        business: Answer<Text>,
        /// How many people work there, the owner included.
        people: Answer<u32>,
        /// The firm decides on purposes itself in some activity (art. 4 punt 7).
        is_controller: Answer<bool>,
        /// The firm works for others in some activity (art. 4 punt 8).
        is_processor: Answer<bool>,
        /// The group the firm belongs to.
        group: Answer<Group>,
        /// Representative in the Union, for a firm established outside it (art. 27).
        representative: Answer<Representative>,
        /// Whether the firm has a data protection officer, and why (art. 37).
        dpo: Answer<DataProtectionOfficer>,
        /// The firm addresses children (overweging 58).
        addresses_children: Answer<bool>,
        /// How papers address the reader.
        form_of_address: FormOfAddress,
        /// Languages the firm publishes in, BCP 47.
        languages: Vec<Name>,
        /// How people reach the firm, and for what.
        contacts: Answer<Vec<Contact>>,
        /// Points the firm tells about itself, in its own words.
        about: Vec<AboutPoint>,
    }
}

words! {
    /// Legal form of a Dutch firm.
    LegalForm {
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
}

record! {
    /// An address.
    Address;
    optional {
        /// Street and house number, or a post office box.
        street: Name,
        /// Postcode: "1234 AB".
        postcode: Name,
        /// Town.
        city: Name,
        /// Country, ISO 3166-1 alpha-2; empty for the Netherlands.
        country: Name,
    }
}

record! {
    /// The group of firms the owner's firm belongs to.
    Group;
    optional {
        /// Name of the parent.
        parent: Name,
        /// What the group is called for short.
        short_name: Name,
        /// The statement also holds for the firms affiliated with the owner's.
        covers_affiliates: bool,
    }
}

record! {
    /// Representative in the Union (art. 27).
    Representative;
    optional {
        /// Name.
        name: Name,
        /// How to reach it: address, e-mail or telephone.
        contact: Text,
    }
}

record! {
    /// The decision about a data protection officer (functionaris gegevensbescherming, art. 37).
    DataProtectionOfficer;
    written {
        /// There is one.
        appointed: bool,
    }
    optional {
        /// Why there is one, or why not: "de wet vraagt dat niet van ons".
        reason: Text,
        /// When this was decided.
        decided_on: Option<Date>,
        /// Who it is; need not be published.
        name: Name,
        /// E-mail address or telephone number, published (art. 13 lid 1 onder b).
        contact: Text,
        /// Number of the registration at the supervisory authority (art. 37 lid 7).
        registration: Name,
    }
}

words! {
    /// How papers address the reader.
    #[derive(Default)]
    FormOfAddress {
        /// u, uw.
        #[default]
        U,
        /// je, jij, jou, jouw.
        Je,
    }
}

record! {
    /// A way to reach the firm.
    Contact;
    written {
        /// The kind of way.
        channel: Channel,
    }
    optional {
        /// Number or address, when it is not the firm's ordinary one.
        detail: Text,
        /// What it is for.
        uses: Vec<ContactUse>,
    }
}

words! {
    /// A way to reach somebody, or to be reached.
    #[derive(Default)]
    Channel {
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
}

words! {
    /// What people use a contact for.
    ContactUse {
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
}

record! {
    /// Something the firm tells about itself.
    AboutPoint;
    optional {
        /// Bold word in front.
        title: Name,
        /// One or more sentences in the firm's words.
        text: Text,
    }
}
