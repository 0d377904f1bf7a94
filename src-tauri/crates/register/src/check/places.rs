//! Where something is missing: small questions that the rows of [`super::required`] ask of a register.

use crate::*;

/// A record in which something is missing, and what a message calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The record.
    pub record: RecordRef,
    /// Its name in the message: "Nieuwsbrief".
    pub name: String,
}

/// The firm itself, when `missing`.
pub(super) fn firm(register: &Register, missing: impl Fn(&Organisation) -> bool) -> Vec<Place> {
    one(register, RecordKind::Organisation, missing(&register.organisation))
}

/// A record of which there is one, when `missing`.
pub(super) fn one(register: &Register, kind: RecordKind, missing: bool) -> Vec<Place> {
    let record = RecordRef::single(kind);
    if missing { vec![Place { name: record.name(register), record }] } else { Vec::new() }
}

/// What becomes of an answer that is a text: a confirmed text of nothing is none.
pub(super) fn lacks(answer: &Answer<String>) -> bool {
    answer.is_gap() || answer.confirmed().is_some_and(|text| text.trim().is_empty())
}

/// A list nobody answered, or answered with nothing in it.
pub(super) fn lacks_any<T>(answer: &Answer<Vec<T>>) -> bool {
    answer.is_gap() || answer.confirmed().is_some_and(Vec::is_empty)
}

/// Nothing but spaces.
pub(super) fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Activities that happen now.
pub(super) fn activities<'a>(
    register: &'a Register,
    missing: impl Fn(&'a ProcessingActivity) -> bool,
) -> Vec<Place> {
    in_use(register).filter(|activity| missing(activity)).map(|activity| at(register, &activity.id)).collect()
}

fn in_use(register: &Register) -> impl Iterator<Item = &ProcessingActivity> {
    register.activities.iter().filter(|activity| activity.status == ActivityStatus::InUse)
}

/// The firm decides here, or has not said that it does not.
pub(super) fn is_own(activity: &ProcessingActivity) -> bool {
    !matches!(activity.role.confirmed(), Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority))
}

/// The firm works for clients here.
pub(super) fn is_for_clients(activity: &ProcessingActivity) -> bool {
    matches!(activity.role.confirmed(), Some(Role::Processor | Role::SubProcessor))
}

/// The firm tells people about it in a statement.
pub(super) fn is_told(activity: &ProcessingActivity) -> bool {
    is_own(activity) && blank(&activity.unpublished_because)
}

/// Some term is known: of the activity, or else of each of its data.
pub(super) fn has_term(register: &Register, activity: &ProcessingActivity) -> bool {
    let of_category = |item: &DataItem| {
        let category = item.category.as_ref().and_then(|id| register.personal_data_category(id));
        category.is_some_and(|category| category.retention.is_answered())
    };
    let items = activity.data.items();
    !lacks_any(&activity.retention)
        || (!items.is_empty() && items.iter().all(|item| item.retention.is_some() || of_category(item)))
}

/// Purposes of the firm's own activities. Named after the activity, and after the purpose when it has more.
pub(super) fn purposes(
    register: &Register,
    missing: impl Fn(&ProcessingActivity, &Purpose) -> bool,
) -> Vec<Place> {
    let mut places = Vec::new();
    for activity in in_use(register).filter(|activity| is_own(activity)) {
        for purpose in activity.purposes.iter().filter(|purpose| missing(activity, purpose)) {
            let record = RecordRef::from(&purpose.id);
            let mut name = RecordRef::from(&activity.id).name(register);
            if activity.purposes.len() > 1 && !blank(&purpose.in_short) {
                name = format!("{name} (om {})", purpose.in_short.trim());
            }
            places.push(Place { record, name });
        }
    }
    places
}

/// Purposes with a confirmed legal basis that lacks something.
pub(super) fn bases(register: &Register, missing: impl Fn(&LegalBasisUse) -> bool) -> Vec<Place> {
    purposes(register, |_, purpose| purpose.legal_bases.items().iter().any(&missing))
}

/// Purposes for which an activity holds data this sensitive, without a basis that says why that is allowed.
pub(super) fn ungrounded(
    register: &Register,
    is_so: impl Fn(Sensitivity) -> bool,
    lacks_ground: impl Fn(&LegalBasisUse) -> bool,
) -> Vec<Place> {
    purposes(register, |activity, purpose| {
        let holds = activity.data.items().iter().any(|item| {
            let category = item.category.as_ref().and_then(|id| register.personal_data_category(id));
            (item.purposes.is_empty() || item.purposes.contains(&purpose.id))
                && category.is_some_and(|category| is_so(category.sensitivity))
        });
        holds && purpose.legal_bases.items().iter().all(&lacks_ground)
    })
}

/// Sources that an activity of the firm's own uses.
pub(super) fn sources(register: &Register, missing: impl Fn(&Source) -> bool) -> Vec<Place> {
    register
        .sources
        .iter()
        .filter(|source| in_use(register).any(|it| is_told(it) && it.sources.items().contains(&source.id)))
        .filter(|source| missing(source))
        .map(|source| at(register, &source.id))
        .collect()
}

/// Recipients outside the firm: all but its own roles and the person.
pub(super) fn recipients(register: &Register, missing: impl Fn(&Recipient) -> bool) -> Vec<Place> {
    register
        .recipients
        .iter()
        .filter(|recipient| {
            !matches!(recipient.kind, RecipientKind::InternalRole | RecipientKind::DataSubject)
        })
        .filter(|recipient| missing(recipient))
        .map(|recipient| at(register, &recipient.id))
        .collect()
}

/// The firm has a signed agreement with it, or says that none is needed.
pub(super) fn has_agreement(register: &Register, recipient: &Recipient) -> bool {
    register.agreements.iter().any(|agreement| {
        agreement.recipient.as_ref() == Some(&recipient.id)
            && match &agreement.status {
                Answer::Confirmed(status) => {
                    matches!(status, AgreementStatus::Signed | AgreementStatus::NotNeeded)
                }
                Answer::NotApplicable => true,
                Answer::Open | Answer::Proposed(_) => false,
            }
    })
}

/// A confirmed country outside the EEA.
pub(super) fn is_outside_eea(country: &Answer<String>) -> bool {
    country.confirmed().is_some_and(|code| is_code_outside_eea(code))
}

/// A country outside the EEA; empty is the Netherlands, and words that are no country say nothing.
pub(super) fn is_code_outside_eea(code: &str) -> bool {
    reference::country_called(code).is_some_and(|country| !country.eea)
}

/// Transfers.
pub(super) fn transfers(register: &Register, missing: impl Fn(&Transfer) -> bool) -> Vec<Place> {
    register
        .transfers
        .iter()
        .filter(|transfer| missing(transfer))
        .map(|transfer| at(register, &transfer.id))
        .collect()
}

/// Rules of the retention schedule.
pub(super) fn periods(register: &Register, missing: impl Fn(&RetentionPeriod) -> bool) -> Vec<Place> {
    register
        .retention_periods
        .iter()
        .filter(|period| missing(period))
        .map(|period| at(register, &period.id))
        .collect()
}

/// Websites.
pub(super) fn websites(register: &Register, missing: impl Fn(&Website) -> bool) -> Vec<Place> {
    register
        .websites
        .iter()
        .filter(|website| missing(website))
        .map(|website| at(register, &website.id))
        .collect()
}

/// Cookies, each named after itself, or its place in the list, and its website.
pub(super) fn cookies(register: &Register, missing: impl Fn(&Cookie) -> bool) -> Vec<Place> {
    let mut places = Vec::new();
    for website in &register.websites {
        for (number, cookie) in (1..).zip(website.cookies.items()).filter(|(_, cookie)| missing(cookie)) {
            let mut place = at(register, &website.id);
            place.name = match cookie.name.value().filter(|name| !blank(name)) {
                Some(name) => format!("de cookie “{}” op {}", name.trim(), place.name),
                None => format!("cookie {number} op {}", place.name),
            };
            places.push(place);
        }
    }
    places
}

fn at<'a, Id: 'a>(register: &Register, id: &'a Id) -> Place
where
    RecordRef: From<&'a Id>,
{
    let record = RecordRef::from(id);
    Place { name: record.name(register), record }
}
