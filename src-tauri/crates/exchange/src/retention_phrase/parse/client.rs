//! The client decides how long.

use super::super::clause;
use super::super::mark::Mark;
use super::super::piece::{Piece, What};
use super::super::said;

/// "op instructie van de klant": the client decides. Its words go behind "zo lang als".
pub(super) fn client(text: &str, pieces: &[Piece]) -> Option<String> {
    const CLIENTS: &[&str] = &[
        "klant",
        "klanten",
        "opdrachtgever",
        "opdrachtgevers",
        "verwerkingsverantwoordelijke",
        "verwerkingsverantwoordelijken",
        "verantwoordelijke",
        "client",
        "controller",
        "customer",
        "afnemer",
        "werkgever",
    ];
    const DECIDES: &[&str] = &[
        "instructie",
        "instructies",
        "bepaald",
        "bepaalt",
        "bepalen",
        "beslist",
        "besluit",
        "aanwijzing",
        "aanwijzingen",
        "instructed",
        "instruction",
        "instructions",
        "determined",
        "determines",
        "opdracht",
        "vastgesteld",
        "ingesteld",
        "verzoek",
        "bepaling",
    ];
    if clause::has_term(pieces) && !pieces.iter().any(|piece| piece.is(Mark::While)) {
        return None;
    }
    if pieces.iter().any(|piece| {
        matches!(piece.what, What::Duration(..))
            || piece.is(Mark::Until)
            || piece.is(Mark::AtOnce)
            || piece.is(Mark::Except)
            || piece.is(Mark::Not)
    }) {
        return None;
    }
    let at = pieces.iter().position(|piece| CLIENTS.contains(&piece.word.as_str()))?;
    pieces.iter().find(|piece| DECIDES.contains(&piece.word.as_str()))?;
    let article = at
        .checked_sub(1)
        .map(|before| pieces[before].word.as_str())
        .filter(|word| matches!(*word, "de" | "het" | "onze" | "the" | "uw" | "een"));
    let noun = said(text, pieces[at].from, pieces[at].to);
    Some(match article {
        Some(article) => format!("{article} {noun}"),
        None => format!("de {noun}"),
    })
}
