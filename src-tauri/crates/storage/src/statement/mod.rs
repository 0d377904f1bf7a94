//! Statements, one an audience, and what the owner decides about each.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(StatementVariant, VariantId, "statement_variant");

columns!(StatementVariant {
    id,
    audience,
    title,
    form_of_address,
    version,
    defined_term,
    optional_parts,
    order,
    left_out,
    own_texts,
    translations,
    may_be_shared,
    clients_inform,
    permalink,
    is_downloadable,
    change_notice,
    shows_changes_at_collection,
    next_review,
    appearance
});
columns!(LeftOut { part, reason });
columns!(OwnText { target, record, place, text, reason, replaced });
columns!(Translation { language, original, words });
columns!(Appearance { logo, logo_alt, accent, serif, justified, large_print });

parts!(StatementVariant by "statement_variant" {
    optional_parts, "statement_optional_part", "part": "put_optional_part.sql", "optional_parts.sql";
    order, "statement_order", "part": "put_order.sql", "order.sql";
    left_out, "statement_left_out", "": "put_left_out.sql", "left_out.sql";
    own_texts, "statement_own_text", "": "put_own_text.sql", "own_texts.sql";
    translations, "statement_translation", "": "put_translation.sql", "translations.sql";
});
