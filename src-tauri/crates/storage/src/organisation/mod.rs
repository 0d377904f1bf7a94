//! The owner's firm.

use crate::columns::columns;
use crate::list::{single, single_parts};

mod contact_use;

single!(Organisation, "organisation");

columns!(Organisation {
    legal_name,
    trade_name,
    short_name,
    legal_form,
    kvk_number,
    rsin,
    visiting_address,
    postal_address,
    phone,
    email,
    website,
    sector,
    business,
    people,
    is_controller,
    is_processor,
    group,
    representative,
    dpo,
    addresses_children,
    form_of_address,
    languages,
    contacts,
    about
});
columns!(Address { street, postcode, city, country });
columns!(Group { parent, short_name, covers_affiliates });
columns!(Representative { name, contact });
columns!(DataProtectionOfficer { appointed, reason, decided_on, name, contact, registration });
columns!(Contact { channel, detail, uses });
columns!(AboutPoint { title, text });

single_parts!(Organisation {
    languages, "organisation_language", "language": "clear_languages.sql", "put_language.sql", "languages.sql";
    contacts, "contact", "": "clear_contacts.sql", "put_contact.sql", "contacts.sql";
    about, "about_point", "": "clear_about.sql", "put_about.sql", "about.sql";
} + contact_use);
