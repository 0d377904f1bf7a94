// Written by `cargo test -p verantwoord-desktop --test bindings`; not edited by hand.

/**
 * Something the firm tells about itself.
 */
export type AboutPoint = { 
/**
 * Bold word in front.
 */
title: string, 
/**
 * One or more sentences in the firm's words.
 */
text: string, };
/**
 * Of a [`crate::ProcessingActivity`].
 */
export type ActivityId = string;
/**
 * An activity in a list.
 */
export type ActivityRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name; empty when it has none.
 */
name: string, 
/**
 * Where it is in its life.
 */
status: ActivityStatus, 
/**
 * Whose data: "klanten en leveranciers"; empty when nobody said.
 */
for_whom: string, 
/**
 * Why it is allowed: "overeenkomst"; empty when nobody said.
 */
basis: string, 
/**
 * How long: "2 jaar na de levering"; empty when nobody said.
 */
retention: string, 
/**
 * Data go to a country outside the EEA; none when nobody said who gets them.
 */
outside_eea: boolean | null, 
/**
 * Something in it waits for "Klopt".
 */
has_proposals: boolean, 
/**
 * Nothing is missing in it.
 */
complete: boolean, 
/**
 * How much is missing.
 */
gaps: number, };
/**
 * Where an activity is in its life.
 */
export type ActivityStatus = "draft" | "in_use" | "stopped" | "lapsed";
/**
 * An address.
 */
export type Address = { 
/**
 * Street and house number, or a post office box.
 */
street: string, 
/**
 * Postcode: "1234 AB".
 */
postcode: string, 
/**
 * Town.
 */
city: string, 
/**
 * Country, ISO 3166-1 alpha-2; empty for the Netherlands.
 */
country: string, };
/**
 * What an agreement settles (art. 28 lid 3), and where the servers stand.
 */
export type AgreementClause = "subject_matter" | "instructions" | "confidentiality" | "security" | "sub_processors" | "rights_assistance" | "security_assistance" | "erasure_or_return" | "audit" | "breach_notice" | "eu_hosting";
/**
 * Of a [`crate::ProcessingAgreement`].
 */
export type AgreementId = string;
/**
 * The firm's side of an agreement.
 */
export type AgreementRole = "controller" | "processor";
/**
 * Where an agreement is on its way.
 */
export type AgreementStatus = "none" | "draft" | "sent" | "signed" | "expired" | "not_needed";
/**
 * Where words stand beside their place.
 */
export type Anchor = "start" | "middle" | "end";
/**
 * The answer to a question about the firm. Unknown is never the same as "no".
 */
export type Answer<T> = "open" | "not_applicable" | { "proposed": T } | { "confirmed": T };
/**
 * What an owner answered so far.
 */
export type Answers = { 
/**
 * The firm itself.
 */
firm: Firm, 
/**
 * The sector, by id; [`OTHER`] for none of them, empty as long as nothing was chosen.
 */
sector: string, 
/**
 * Do people work for the firm?
 */
personnel: Said, 
/**
 * Does it have a website?
 */
website: Said, 
/**
 * The activities that are ticked, by id; not the camera, which is asked for apart.
 */
activities: Array<string>, 
/**
 * The programs, by id.
 */
programs: Array<string>, 
/**
 * Is there an agreement with every supplier that works for the firm (art. 28 lid 3 AVG)?
 */
agreements: Said, 
/**
 * Does it have the BSN or a copy of an identity card of anybody?
 */
bsn: Said, 
/**
 * Does it write down anything about health?
 */
health: Said, 
/**
 * Is there a camera?
 */
cameras: Said, 
/**
 * Does it address children?
 */
children: Said, 
/**
 * Does a computer decide about people without a person?
 */
automated_decisions: Said, 
/**
 * Does the website set cookies?
 */
cookies: Said, };
/**
 * A record of any noun. `kind` is the noun that stands in a record's name:
 * `activity` in `activity/nieuwsbrief`.
 */
export type AnyRecord = { "kind": "organisation", "value": Organisation } | { "kind": "person", "value": Person } | { "kind": "activity", "value": ProcessingActivity } | { "kind": "data_subject", "value": DataSubjectCategory } | { "kind": "personal_data", "value": PersonalDataCategory } | { "kind": "source", "value": Source } | { "kind": "recipient", "value": Recipient } | { "kind": "agreement", "value": ProcessingAgreement } | { "kind": "sharing", "value": SharingPolicy } | { "kind": "transfer", "value": Transfer } | { "kind": "transfer_policy", "value": TransferPolicy } | { "kind": "retention", "value": RetentionPeriod } | { "kind": "retention_policy", "value": RetentionPolicy } | { "kind": "occurrence", "value": Occurrence } | { "kind": "hold", "value": Hold } | { "kind": "deletion", "value": DeletionEvent } | { "kind": "system", "value": System } | { "kind": "measure", "value": SecurityMeasure } | { "kind": "certificate", "value": Certificate } | { "kind": "security", "value": SecurityPolicy } | { "kind": "website", "value": Website } | { "kind": "cookie_policy", "value": CookiePolicy } | { "kind": "social_media", "value": Answer<Array<SocialMediaPage>> } | { "kind": "impact_assessment", "value": ImpactAssessment } | { "kind": "request_policy", "value": RequestPolicy } | { "kind": "governance", "value": Governance } | { "kind": "variant", "value": StatementVariant };
/**
 * Which program this is, for "Over Verantwoord" and for a report of a fault.
 */
export type AppInfo = { 
/**
 * "0.1.0".
 */
version: string, 
/**
 * The licence's SPDX name.
 */
licence: string, 
/**
 * The version of the system's web view; none when the system does not tell.
 */
webview: string | null, };
/**
 * How a statement looks.
 */
export type Appearance = { 
/**
 * The firm's mark.
 */
logo: AttachmentId | null, 
/**
 * What the mark shows, for who cannot see it.
 */
logo_alt: string, 
/**
 * Accent colour, `#rrggbb`; empty takes the standard one.
 */
accent: string, 
/**
 * Serif body text.
 */
serif: boolean, 
/**
 * Straight on both sides.
 */
justified: boolean, 
/**
 * Larger print.
 */
large_print: boolean, };
/**
 * How the firm agrees to sub-processors (art. 28 lid 2).
 */
export type Approval = "specific" | "general";
/**
 * Why the firm trusts a processor (art. 28 lid 1).
 */
export type Assurance = { 
/**
 * Certificate, audit or own check.
 */
what: string, 
/**
 * When it was last looked at.
 */
checked_on: string | null, };
/**
 * A file kept in the dossier.
 */
export type Attachment = { 
/**
 * Stable id.
 */
id: AttachmentId, 
/**
 * What it is.
 */
title: string, 
/**
 * Kind: "verwerkersovereenkomst", "logo".
 */
kind: string, 
/**
 * Name it had.
 */
file_name: string, 
/**
 * Media type: `application/pdf`, `image/png`, `image/svg+xml`.
 */
media_type: string, 
/**
 * The bytes in base64.
 */
base64: string, 
/**
 * Until when it is valid.
 */
expires_on: string | null, };
/**
 * Of an [`crate::Attachment`].
 */
export type AttachmentId = string;
/**
 * For whom a statement is.
 */
export type Audience = "website" | "customers" | "employees" | "applicants" | "suppliers" | "event" | "own";
/**
 * A decision without a person (art. 22 AVG).
 */
export type AutomatedDecision = { 
/**
 * There is one.
 */
present: boolean, 
/**
 * What is decided.
 */
about: string, 
/**
 * What the computer looks at.
 */
logic: string, 
/**
 * What it means for people.
 */
significance: string, 
/**
 * Where to ask for a person.
 */
human_review: string, };
/**
 * The weighing behind a legitimate interest.
 */
export type Balancing = { 
/**
 * What was weighed, and the outcome.
 */
summary: string, 
/**
 * When.
 */
date: string | null, };
/**
 * A bar in a row.
 */
export type Bar = { 
/**
 * Where it starts, from 0 to 1.
 */
from: number, 
/**
 * Where it ends, from 0 to 1; never before it starts.
 */
to: number, 
/**
 * It waits for "Klopt": pencil instead of ink.
 */
is_proposed: boolean, 
/**
 * It starts before the picture does, or goes on after it.
 */
is_cut: boolean, };
/**
 * A block of text.
 */
export type Block = { "kind": "paragraph", 
/**
 * The sentences in order.
 */
sentences: Array<Sentence>, } | { "kind": "list", 
/**
 * Numbers instead of bullets.
 */
numbered: boolean, 
/**
 * The points in order.
 */
items: Array<ListItem>, } | { "kind": "table" } & Table | { "kind": "callout", 
/**
 * What stands in the box.
 */
blocks: Array<Block>, } | { "kind": "gap" } & Gap | { "kind": "figure" } & Figure;
/**
 * Of a [`crate::DataBreach`].
 */
export type BreachId = string;
/**
 * Kinds of breaches, as the authority's form lists them.
 */
export type BreachKind = "sent_to_wrong_recipient" | "post_lost_or_opened" | "device_lost" | "device_stolen" | "hacking" | "ransomware" | "published_by_accident" | "unauthorised_access" | "paper_lost" | "unsafe_disposal" | "data_lost" | "other";
/**
 * A process of the firm: what its activities serve. A statement takes it as a chapter.
 */
export type BusinessProcess = { 
/**
 * Stable id.
 */
id: BusinessProcessId, 
/**
 * Name, as a chapter's title: "Mensen werven".
 */
name: string, 
/**
 * The goal in a phrase, after "om": "mensen te werven".
 */
in_short: string, 
/**
 * Who owns the process.
 */
owner: Answer<PersonId>, };
/**
 * Of a [`crate::BusinessProcess`].
 */
export type BusinessProcessId = string;
/**
 * A certificate.
 */
export type Certificate = { 
/**
 * Stable id.
 */
id: CertificateId, 
/**
 * Who holds it; the statement never lets a parent's pass for the firm's own.
 */
holder: string, 
/**
 * What the holder is to the firm.
 */
held_by: CertificateHolder, 
/**
 * The standard: "ISO 27001".
 */
standard: string, 
/**
 * The firm follows the policy behind it.
 */
policy_followed: boolean, 
/**
 * How often an independent party looks: "enkele keren per jaar".
 */
audited: string, 
/**
 * Until when it is valid.
 */
valid_until: Answer<string>, 
/**
 * The certificate itself.
 */
attachment: AttachmentId | null, };
/**
 * What the holder of a certificate is to the firm.
 */
export type CertificateHolder = "own" | "group" | "supplier";
/**
 * Of a [`crate::Certificate`].
 */
export type CertificateId = string;
/**
 * What several records get alike. A record that has no such field stays as it is.
 */
export type ChangeAlike = { "process_owner": PersonId | null } | { "retention": { 
/**
 * A rule of the register.
 */
period: RetentionPeriodId, 
/**
 * Beside the rules that an activity has, and not in their place.
 */
is_added: boolean, } } | { "status": ActivityStatus } | { "recipient_kind": RecipientKind } | { "agreement": AgreementStatus };
/**
 * What an edit changed, and how the dossier stands after it.
 */
export type Changed = { 
/**
 * The parts of the register that are other than before, by their field: `activities`,
 * `organisation`. Empty when nothing changed.
 */
parts: Array<string>, 
/**
 * Where it happened: the first record that changed. A screen goes there after undo.
 */
place: RecordRef | null, 
/**
 * How the dossier stands.
 */
state: State, };
/**
 * A way to reach somebody, or to be reached.
 */
export type Channel = "email" | "phone" | "post" | "visit" | "online" | "unsubscribe_link" | "text_message" | "social_media" | "paper";
/**
 * What an owner chose.
 */
export type Choice = { 
/**
 * The number of the conflict.
 */
number: number, 
/**
 * Whose it becomes.
 */
whose: Whose, };
/**
 * A client for whom the firm processes (art. 30 lid 2 onder a).
 */
export type Client = { 
/**
 * Name, or a kind of clients: "werkgevers".
 */
name: string, 
/**
 * How to reach it and its representative or officer.
 */
contact: string, 
/**
 * What the firm does for it: the category of processing (art. 30 lid 2 onder b).
 */
service: string, };
/**
 * A column of a table.
 */
export type Column = { 
/**
 * The heading cell.
 */
title: Sentence, 
/**
 * Share of the table's width, relative to the other columns.
 */
width: number, };
/**
 * A column of an imported table and the field it became.
 */
export type ColumnMapping = { 
/**
 * Heading of the column.
 */
column: string, 
/**
 * Field id; empty when it was not taken over.
 */
field: string, };
/**
 * What an owner can ask from the menu, by key or by button.
 */
export type CommandId = "quick-start" | "new-dossier" | "open-dossier" | "open-example" | "save" | "save-as" | "save-copy" | "show-in-folder" | "save-statement" | "close-dossier" | "quit" | "undo" | "redo" | "new-item" | "new-activity" | "new-recipient" | "new-retention" | "find" | "search" | "zoom-in" | "zoom-out" | "zoom-normal" | "settings" | "go-overview" | "go-activities" | "go-retention" | "go-recipients" | "go-statement" | "go-organisation" | "go-checks" | "go-versions" | "go-year-check" | "explain" | "go-help" | "go-request" | "keys" | "promises" | "report" | "about";
/**
 * Something that cannot be as both have it.
 */
export type ConflictRow = { 
/**
 * Its number in this meeting, from 0.
 */
number: number, 
/**
 * The record; the register itself for the few that have no id.
 */
record: RecordRef, 
/**
 * What an owner calls the record: "Activiteit Nieuwsbrief".
 */
title: string, 
/**
 * What an owner calls the field: "Bewaartermijn"; empty when it is about the whole record.
 */
label: string, 
/**
 * The value both began with, whole; none when that is not known.
 */
base: string | null, 
/**
 * The value here, whole, or what happened here: "verwijderd". Empty when nobody filled it in.
 */
mine: string, 
/**
 * The same elsewhere.
 */
theirs: string, 
/**
 * All of it in a sentence.
 */
text: string, };
/**
 * How consent is asked and withdrawn (art. 7).
 */
export type Consent = { 
/**
 * How it is asked, in one sentence.
 */
asked_how: string, 
/**
 * When it is asked.
 */
moment: ConsentMoment, 
/**
 * What counts as saying yes, in the firm's practice.
 */
expressions: Array<ConsentExpression>, 
/**
 * How the firm can show it (art. 7 lid 1).
 */
evidence: string, 
/**
 * It is explicit (art. 9 lid 2 onder a).
 */
is_explicit: boolean, 
/**
 * How people withdraw it (art. 7 lid 3).
 */
withdrawal: Answer<Array<Channel>>, 
/**
 * What was said yes to, after "tegen": "de nieuwsbrief".
 */
subject: string, 
/**
 * What happens to somebody who refuses, in one sentence.
 */
refusal_effect: string, 
/**
 * It is asked of a child's parent (art. 8).
 */
is_of_child: boolean, };
/**
 * An act the firm takes for consent.
 */
export type ConsentExpression = { 
/**
 * The act: "een visitekaartje geven".
 */
act: string, 
/**
 * It is consent in the sense of art. 4 punt 11; otherwise it rests on another basis.
 */
is_consent: boolean, 
/**
 * The basis it rests on otherwise.
 */
rests_on: LegalBasis | null, };
/**
 * When consent is asked.
 */
export type ConsentMoment = "before" | "at_collection" | "other";
/**
 * A way to reach the firm.
 */
export type Contact = { 
/**
 * The kind of way.
 */
channel: Channel, 
/**
 * Number or address, when it is not the firm's ordinary one.
 */
detail: string, 
/**
 * What it is for.
 */
uses: Array<ContactUse>, };
/**
 * What people use a contact for.
 */
export type ContactUse = "question" | "request" | "complaint" | "tip" | "breach" | "cookies";
/**
 * A cookie, pixel or piece of local storage.
 */
export type Cookie = { 
/**
 * Name as the browser shows it.
 */
name: Answer<string>, 
/**
 * Who sets it: "onze website".
 */
provider: Answer<string>, 
/**
 * What kind it is.
 */
kind: CookieKind, 
/**
 * What it does: "onthoudt wat u wilt kopen".
 */
purpose: Answer<string>, 
/**
 * How long it stays: "tot u de browser sluit".
 */
duration: Answer<string>, 
/**
 * Another party reads it.
 */
is_third_party: boolean, 
/**
 * Consent is asked first.
 */
needs_consent: Answer<boolean>, 
/**
 * Why no consent is needed (art. 11.7a lid 3 Tw).
 */
exemption: string, 
/**
 * Privacy-friendly settings of analytics, with the day they were chosen.
 */
analytics_settings: Answer<Array<string>>, };
/**
 * What kind of cookie it is.
 */
export type CookieKind = "functional" | "analytical" | "tracking" | "social";
/**
 * What the firm says about cookies in general.
 */
export type CookiePolicy = { 
/**
 * It uses cookies at all.
 */
uses_cookies: Answer<boolean>, 
/**
 * Analytics are set to spare privacy.
 */
analytics_spare_privacy: Answer<boolean>, 
/**
 * It explains that techniques like cookies exist.
 */
explains_similar_techniques: Answer<boolean>, 
/**
 * It explains the law: art. 11.7a Tw and its exceptions.
 */
explains_law: Answer<boolean>, 
/**
 * It tells that cookies can be deleted in the browser.
 */
deletable_in_browser: Answer<boolean>, 
/**
 * How people change their choice on the website itself (art. 7 lid 3).
 */
choice_changed: Answer<string>, };
/**
 * A personal data breach (datalek).
 */
export type DataBreach = { 
/**
 * Stable id.
 */
id: BreachId, 
/**
 * What happened, in words.
 */
description: string, 
/**
 * What kind of breach it is.
 */
kind: Answer<BreachKind>, 
/**
 * When the firm found out: the 72 hours of art. 33 lid 1 count from here.
 */
discovered_at: string | null, 
/**
 * When it began.
 */
occurred_at: string | null, 
/**
 * When it was over.
 */
ended_at: string | null, 
/**
 * Which data.
 */
data_categories: Array<PersonalDataCategoryId>, 
/**
 * Of whom.
 */
data_subjects: Array<DataSubjectCategoryId>, 
/**
 * At least so many people.
 */
people_at_least: number | null, 
/**
 * At most so many people.
 */
people_at_most: number | null, 
/**
 * How it came about.
 */
cause: string, 
/**
 * What it means for people.
 */
consequence: string, 
/**
 * What the firm did.
 */
actions: string, 
/**
 * It was reported to the authority.
 */
reported: Answer<boolean>, 
/**
 * Number of the report.
 */
report_number: string, 
/**
 * When it was reported.
 */
reported_at: string | null, 
/**
 * The people were told (art. 34).
 */
people_informed: Answer<boolean>, 
/**
 * Why it was reported and told, or not.
 */
decision_reason: string, };
/**
 * One data item in one activity: "telefoonnummer".
 */
export type DataItem = { 
/**
 * Stable id.
 */
id: DataItemId, 
/**
 * Name in a sentence, small letters: "telefoonnummer", or "wat u ons schrijft".
 */
name: string, 
/**
 * The category it belongs to.
 */
category: PersonalDataCategoryId | null, 
/**
 * Whose it is, when not everybody's in the activity.
 */
data_subjects: Array<DataSubjectCategoryId>, 
/**
 * The purposes it is for, when not all of the activity.
 */
purposes: Array<PurposeId>, 
/**
 * Where it comes from, when not as the activity says.
 */
source: SourceId | null, 
/**
 * When it is collected: "als u in dienst komt".
 */
collected_when: string, 
/**
 * What hides the person.
 */
disguise: Disguise, 
/**
 * How long, when not as its category or activity says.
 */
retention: RetentionPeriodId | null, 
/**
 * Why another period than that of its category.
 */
retention_reason: string, };
/**
 * Of a [`crate::DataItem`].
 */
export type DataItemId = string;
/**
 * The decision about a data protection officer (functionaris gegevensbescherming, art. 37).
 */
export type DataProtectionOfficer = { 
/**
 * There is one.
 */
appointed: boolean, 
/**
 * Why there is one, or why not: "de wet vraagt dat niet van ons".
 */
reason: string, 
/**
 * When this was decided.
 */
decided_on: string | null, 
/**
 * Who it is; need not be published.
 */
name: string, 
/**
 * E-mail address or telephone number, published (art. 13 lid 1 onder b).
 */
contact: string, 
/**
 * Number of the registration at the supervisory authority (art. 37 lid 7).
 */
registration: string, };
/**
 * A group of people (art. 30 lid 1 onder c).
 */
export type DataSubjectCategory = { 
/**
 * Stable id.
 */
id: DataSubjectCategoryId, 
/**
 * Name in the plural, small letters: "klanten".
 */
name: string, 
/**
 * They can hardly say no: employees, patients, children.
 */
is_vulnerable: boolean, 
/**
 * They are children (art. 8; 5 UAVG).
 */
is_child: boolean, 
/**
 * The statement that informs them; `None` is the website's.
 */
informed_by: VariantId | null, };
/**
 * Of a [`crate::DataSubjectCategory`].
 */
export type DataSubjectCategoryId = string;
/**
 * Something was deleted: what, where, when, how; never whose.
 */
export type DeletionEvent = { 
/**
 * Stable id.
 */
id: DeletionEventId, 
/**
 * The rule it followed.
 */
period: RetentionPeriodId | null, 
/**
 * Or the request it followed.
 */
request: RequestId | null, 
/**
 * Of the moment that it followed: the procedure that ended. Empty when it was of no one moment.
 */
occurrence: OccurrenceId | null, 
/**
 * Everything that counts from a moment on or before this day is gone.
 */
through: string | null, 
/**
 * What was deleted.
 */
scope: string, 
/**
 * In which systems.
 */
systems: Array<SystemId>, 
/**
 * When.
 */
done_on: string | null, 
/**
 * By whom.
 */
done_by: PersonId | null, 
/**
 * How.
 */
method: string, 
/**
 * What shows it.
 */
proof: string, };
/**
 * Of a [`crate::DeletionEvent`].
 */
export type DeletionEventId = string;
/**
 * Something that was deleted.
 */
export type DeletionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What.
 */
scope: string, 
/**
 * When: "12 januari 2026"; empty when nobody said.
 */
on: string, 
/**
 * By whom, where and how, in a few words: "Marieke Jansen, in Moneybird. Bestanden gewist".
 */
how: string, 
/**
 * What shows it.
 */
proof: string, };
/**
 * When a recipient gets data.
 */
export type DisclosureCondition = "agreement" | "request" | "legal_obligation" | "protection_of_rights" | "consent";
/**
 * What hides the person behind data.
 */
export type Disguise = "none" | "pseudonymised" | "anonymised";
/**
 * A whole document, ready to be exported.
 */
export type Document = { 
/**
 * The title: heading of level 1, and the title in the PDF's metadata.
 */
title: string, 
/**
 * Whose document it is: the firm. Author in the metadata; never the computer's user.
 */
author: string, 
/**
 * BCP 47 tag of the text, `nl` unless it is a translation.
 */
language: string, 
/**
 * The day the text speaks of, ISO 8601 (`2026-11-21`). Printed in the footer; the PDF's dates come from it.
 */
date: string, 
/**
 * The footer's words about version and date, such as "Versie 3, 21 november 2026".
 */
version: string, 
/**
 * Not to be published: it has gaps, or it was asked for as a concept. Every page says *concept*.
 */
concept: boolean, 
/**
 * The firm's mark on the first page.
 */
logo: Logo | null, 
/**
 * Paper and looks; exporters without paper ignore it.
 */
layout: Layout, 
/**
 * What stands between the title and the first section.
 */
lead: Array<Block>, 
/**
 * The sections in reading order.
 */
sections: Array<Section>, };
/**
 * What a published statement and the register of today say differently.
 */
export type Drift = { 
/**
 * Which statement.
 */
variant: VariantId, 
/**
 * The published version it is compared with.
 */
published: PublishedStatementId, 
/**
 * Its number.
 */
version: number, 
/**
 * In which language it is.
 */
language: Language, 
/**
 * Its date as people write it: "21 november 2026".
 */
date: string, 
/**
 * The sentences, in the order in which the statement of today is read.
 */
sentences: Array<DriftRow>, };
/**
 * What is the matter with a published sentence.
 */
export type DriftKind = "changed" | "gone" | "new";
/**
 * A sentence that is no longer as it was published.
 */
export type DriftRow = { 
/**
 * What is the matter with it.
 */
kind: DriftKind, 
/**
 * Id of the section.
 */
section: string, 
/**
 * The heading above it.
 */
heading: string, 
/**
 * What is published; empty for a sentence that is missing there.
 */
published: string, 
/**
 * What the register gives today; empty for a sentence that no longer holds.
 */
today: string, 
/**
 * Its words, with what came and what went.
 */
pieces: Array<PieceView>, 
/**
 * The facts behind it.
 */
facts: Array<FactView>, };
/**
 * Something that may go.
 */
export type DueRow = { 
/**
 * The same for the same part of the same rule: "facturen/2018".
 */
key: string, 
/**
 * The rule.
 */
period: string, 
/**
 * What it keeps: "Facturen".
 */
name: string, 
/**
 * Which part of that: "van 2018 en eerder", "tot en met 24 oktober 2026", "Vacature winkel".
 */
part: string, 
/**
 * Since when it may go: "1 januari 2026".
 */
since: string, 
/**
 * The same, ISO 8601.
 */
since_on: string, 
/**
 * What is to be done: "Verwijderen"; empty when nobody said.
 */
action: string, 
/**
 * The systems in which it stands, by name: "Moneybird en Microsoft 365"; empty when nobody said.
 */
systems: string, 
/**
 * Who does it; empty when nobody said.
 */
responsible: string, 
/**
 * What stays all the same: "Niet wat valt onder: Facturen (langer)."
 */
except: Array<string>, 
/**
 * Why it may not go: the reasons of the holds.
 */
frozen_by: Array<Named>, 
/**
 * The note of its deletion, filled in as far as is known.
 */
deletion: DeletionEvent, };
/**
 * Records were copied.
 */
export type Duplicated = { 
/**
 * The copies, in the order in which they were asked for.
 */
records: Array<RecordRef>, 
/**
 * What the screens load anew.
 */
changed: Changed, };
/**
 * A span of calendar time.
 */
export type Duration = { 
/**
 * How many.
 */
amount: number, 
/**
 * Of what.
 */
unit: Unit, };
/**
 * A task in privacy.
 */
export type Duty = "director" | "process_owner" | "application_administrator" | "privacy_contact" | "data_protection_officer" | "adviser" | "reviewer";
/**
 * What the firm measures of the e-mails it sends (art. 11.7a Tw).
 */
export type EmailTracking = { 
/**
 * How closely.
 */
level: TrackingLevel, 
/**
 * Only after consent.
 */
with_consent: boolean, 
/**
 * What for: "Zo zien wij of onze campagne werkt."
 */
purpose: string, };
/**
 * What happens when the period is over.
 */
export type EndAction = "erase" | "destroy" | "anonymise" | "archive" | "return";
/**
 * Data the firm deliberately does not take.
 */
export type ExcludedData = { 
/**
 * Which, in a sentence: "medische gegevens".
 */
what: string, 
/**
 * The category, when the register has it: then no activity may hold it.
 */
category: PersonalDataCategoryId | null, 
/**
 * Why not, in a sentence that names it; empty prints "Wij gebruiken geen …".
 */
reason: string, 
/**
 * When it does happen, in a sentence.
 */
exception: string, };
/**
 * One fact: a field of a record. To this crate just two words.
 */
export type Fact = { 
/**
 * The record, such as `activity/nieuwsbrief`.
 */
record: string, 
/**
 * The field, such as `activity.retention`.
 */
field: string, };
/**
 * A fact as an owner finds it back.
 */
export type FactView = { 
/**
 * The record: `activity/nieuwsbrief`.
 */
record: string, 
/**
 * The field: `activity.retention`.
 */
field: string, 
/**
 * What its owner calls the record.
 */
name: string, 
/**
 * What the form calls the field.
 */
label: string, };
/**
 * A field of a record. Its id is the noun, a full stop and the name of the struct's field:
 * `activity.retention`. Ids are written in files and never change.
 */
export type FieldId = "register.organisation" | "register.people" | "register.business_processes" | "register.activities" | "register.data_subject_categories" | "register.personal_data_categories" | "register.sources" | "register.recipients" | "register.agreements" | "register.transfers" | "register.sharing" | "register.transfer_policy" | "register.retention_periods" | "register.retention_policy" | "register.holds" | "register.occurrences" | "register.deletion_events" | "register.systems" | "register.system_inventories" | "register.measures" | "register.security" | "register.certificates" | "register.websites" | "register.cookie_policy" | "register.social_media" | "register.impact_assessments" | "register.breaches" | "register.requests" | "register.request_policy" | "register.governance" | "register.statement_variants" | "register.published_statements" | "register.reviews" | "register.set_aside" | "register.unlawful_practices" | "register.attachments" | "register.import_runs" | "register.notes" | "organisation.legal_name" | "organisation.trade_name" | "organisation.short_name" | "organisation.legal_form" | "organisation.kvk_number" | "organisation.rsin" | "organisation.visiting_address" | "organisation.postal_address" | "organisation.phone" | "organisation.email" | "organisation.website" | "organisation.sector" | "organisation.business" | "organisation.people" | "organisation.is_controller" | "organisation.is_processor" | "organisation.group" | "organisation.representative" | "organisation.dpo" | "organisation.addresses_children" | "organisation.form_of_address" | "organisation.languages" | "organisation.contacts" | "organisation.about" | "address.street" | "address.postcode" | "address.city" | "address.country" | "group.parent" | "group.short_name" | "group.covers_affiliates" | "representative.name" | "representative.contact" | "dpo.appointed" | "dpo.reason" | "dpo.decided_on" | "dpo.name" | "dpo.contact" | "dpo.registration" | "contact.channel" | "contact.detail" | "contact.uses" | "about.title" | "about.text" | "person.name" | "person.job_title" | "person.email" | "person.duties" | "business_process.name" | "business_process.in_short" | "business_process.owner" | "activity.code" | "activity.name" | "activity.role" | "activity.business_process" | "activity.description" | "activity.status" | "activity.started_on" | "activity.ended_on" | "activity.replaced_by" | "activity.parent" | "activity.tags" | "activity.process_owner" | "activity.review_due" | "activity.frequency" | "activity.scale" | "activity.unpublished_because" | "activity.clients" | "activity.joint_arrangement" | "activity.reuse" | "activity.data_subjects" | "activity.purposes" | "activity.data" | "activity.excluded_data" | "activity.sources" | "activity.provision" | "activity.recipients" | "activity.retention" | "activity.retention_reason" | "activity.measures" | "activity.systems" | "activity.automated_decision" | "activity.channels" | "activity.opt_out" | "activity.email_tracking" | "activity.third_party_notices" | "activity.remarks" | "activity.pre_scan" | "activity.impact_assessment" | "client.name" | "client.contact" | "client.service" | "joint_arrangement.partner" | "joint_arrangement.division" | "joint_arrangement.contact" | "reuse.of" | "reuse.permission" | "provision.obligation" | "provision.when" | "provision.consequence" | "provision.remark" | "automated_decision.present" | "automated_decision.about" | "automated_decision.logic" | "automated_decision.significance" | "automated_decision.human_review" | "opt_out.channels" | "opt_out.explanation" | "email_tracking.level" | "email_tracking.with_consent" | "email_tracking.purpose" | "third_party_notice.name" | "third_party_notice.reason" | "third_party_notice.read_at" | "third_party_notice.url" | "remark.label" | "remark.text" | "pre_scan.criteria" | "pre_scan.outcome" | "pre_scan.date" | "pre_scan.reason" | "pre_scan_answer.criterion" | "pre_scan_answer.holds" | "purpose.in_short" | "purpose.explanation" | "purpose.is_secondary" | "purpose.compatible_because" | "purpose.legal_bases" | "legal_basis.basis" | "legal_basis.applies_to" | "legal_basis.contract" | "legal_basis.statute" | "legal_basis.interest" | "legal_basis.interest_of" | "legal_basis.balancing" | "legal_basis.consent" | "legal_basis.special_category_ground" | "legal_basis.criminal_data_ground" | "legal_basis.bsn_statute" | "balancing.summary" | "balancing.date" | "consent.asked_how" | "consent.moment" | "consent.expressions" | "consent.evidence" | "consent.is_explicit" | "consent.withdrawal" | "consent.subject" | "consent.refusal_effect" | "consent.is_of_child" | "consent_expression.act" | "consent_expression.is_consent" | "consent_expression.rests_on" | "data_subject.name" | "data_subject.is_vulnerable" | "data_subject.is_child" | "data_subject.informed_by" | "personal_data.name" | "personal_data.sensitivity" | "personal_data.description" | "personal_data.examples" | "personal_data.retention" | "data_item.name" | "data_item.category" | "data_item.data_subjects" | "data_item.purposes" | "data_item.source" | "data_item.collected_when" | "data_item.disguise" | "data_item.retention" | "data_item.retention_reason" | "excluded_data.what" | "excluded_data.category" | "excluded_data.reason" | "excluded_data.exception" | "source.kind" | "source.label" | "source.name" | "source.explanation" | "source.is_public" | "source.data_subjects" | "recipient.name" | "recipient.is_category" | "recipient.kind" | "recipient.purpose" | "recipient.condition" | "recipient.only_if" | "recipient.country" | "recipient.contact" | "recipient.statement_url" | "recipient.service" | "recipient.assurance" | "recipient.sub_processor_approval" | "assurance.what" | "assurance.checked_on" | "agreement.recipient" | "agreement.client" | "agreement.our_role" | "agreement.version" | "agreement.status" | "agreement.signed_on" | "agreement.valid_until" | "agreement.clauses" | "agreement.attachment" | "sharing.sells_data" | "sharing.conditions" | "sharing.has_safeguards" | "sharing.records_basis" | "sharing.contracts_with_processors" | "sharing.other_relations" | "transfer.recipient" | "transfer.purpose" | "transfer.country" | "transfer.safeguards" | "transfer.decision" | "transfer.assessed_on" | "transfer.copy_available" | "transfer.attachment" | "transfer_policy.leaves_eea" | "transfer_policy.only_if_needed" | "transfer_policy.asks_eu_servers" | "transfer_policy.asks_standard_clauses" | "retention.name" | "retention.in_sentence" | "retention.data_subjects" | "retention.term" | "retention.starts_from" | "retention.condition" | "retention.legal_source" | "retention.statutory_id" | "retention.reason" | "retention.end_action" | "retention.responsible" | "retention.original_text" | "retention.checked_on" | "term.kind" | "term.amount" | "term.unit" | "term.event" | "term.at_most" | "term.criterion" | "term.client" | "term.after" | "starts_from.event" | "starts_from.words" | "starts_from.shift" | "retention_policy.depends_on_kind" | "retention_policy.no_longer_than_needed" | "retention_policy.default_period" | "retention_policy.every_category_has_period" | "retention_policy.is_documented" | "retention_policy.staff_is_instructed" | "retention_policy.holds_for_disputes" | "retention_policy.inventory_date" | "hold.reason" | "hold.from" | "hold.until" | "hold.activities" | "hold.periods" | "hold.occurrences" | "occurrence.label" | "occurrence.event" | "occurrence.on" | "occurrence.periods" | "deletion.period" | "deletion.request" | "deletion.occurrence" | "deletion.through" | "deletion.scope" | "deletion.systems" | "deletion.done_on" | "deletion.done_by" | "deletion.method" | "deletion.proof" | "system.name" | "system.purpose" | "system.supplier" | "system.kind" | "system.administrator" | "system.hosting" | "system.storage_country" | "system.support_country" | "system.telemetry_country" | "system.provider_country" | "system.account" | "system.access_via" | "system.mfa" | "system.encryption" | "system.backup_term" | "system.risk_level" | "system.risk_date" | "system.impact_assessment" | "system.in_inventory_since" | "system.retired_on" | "system.is_published" | "system_inventory.date" | "system_inventory.by" | "system_inventory.note" | "measure.name" | "measure.kind" | "measure.description" | "measure.public_text" | "measure.systems" | "measure.last_checked" | "measure.evidence" | "security.binds_third_parties" | "security.advises_on_login" | "security.asks_to_report" | "certificate.holder" | "certificate.held_by" | "certificate.standard" | "certificate.policy_followed" | "certificate.audited" | "certificate.valid_until" | "certificate.attachment" | "website.domain" | "website.owner" | "website.content" | "website.tracks" | "website.cookies" | "website.variant" | "cookie.name" | "cookie.provider" | "cookie.kind" | "cookie.purpose" | "cookie.duration" | "cookie.is_third_party" | "cookie.needs_consent" | "cookie.exemption" | "cookie.analytics_settings" | "cookie_policy.uses_cookies" | "cookie_policy.analytics_spare_privacy" | "cookie_policy.explains_similar_techniques" | "cookie_policy.explains_law" | "cookie_policy.deletable_in_browser" | "cookie_policy.choice_changed" | "social_media.network" | "social_media.account" | "social_media.provider" | "social_media.is_joint" | "impact_assessment.subject" | "impact_assessment.date" | "impact_assessment.outcome" | "impact_assessment.residual_risk_is_high" | "impact_assessment.review_due" | "impact_assessment.attachment" | "breach.description" | "breach.kind" | "breach.discovered_at" | "breach.occurred_at" | "breach.ended_at" | "breach.data_categories" | "breach.data_subjects" | "breach.people_at_least" | "breach.people_at_most" | "breach.cause" | "breach.consequence" | "breach.actions" | "breach.reported" | "breach.report_number" | "breach.reported_at" | "breach.people_informed" | "breach.decision_reason" | "request.reference" | "request.received_on" | "request.channel" | "request.right" | "request.identified_by" | "request.extended_until" | "request.extension_reason" | "request.decision" | "request.answered_on" | "request.proof" | "request_policy.identity_check" | "request_policy.proves_erasure" | "request_policy.helps_with_other_rights" | "request_policy.objection_names_data" | "request_policy.client_first" | "request_policy.tells_separately" | "request_policy.explains_on_request" | "request_policy.rights" | "identity_check.methods" | "identity_check.asks_copy_always" | "identity_check.redaction_app" | "identity_check.destroys_copy" | "right_remark.right" | "right_remark.limits" | "governance.describes_register" | "governance.agreements_recorded" | "governance.purposes_tied_to_processes" | "governance.categories_from_schedule" | "governance.hosting_recorded" | "governance.four_eyes" | "four_eyes.required" | "four_eyes.reason" | "variant.audience" | "variant.title" | "variant.form_of_address" | "variant.version" | "variant.defined_term" | "variant.optional_parts" | "variant.order" | "variant.left_out" | "variant.own_texts" | "variant.translations" | "variant.may_be_shared" | "variant.clients_inform" | "variant.permalink" | "variant.is_downloadable" | "variant.change_notice" | "variant.shows_changes_at_collection" | "variant.next_review" | "variant.appearance" | "appearance.logo" | "appearance.logo_alt" | "appearance.accent" | "appearance.serif" | "appearance.justified" | "appearance.large_print" | "left_out.part" | "left_out.reason" | "own_text.target" | "own_text.record" | "own_text.place" | "own_text.text" | "own_text.reason" | "own_text.replaced" | "translation.language" | "translation.original" | "translation.words" | "published_statement.variant" | "published_statement.version" | "published_statement.language" | "published_statement.date" | "published_statement.status" | "published_statement.changes" | "published_statement.rule_pack" | "published_statement.snapshot_hash" | "published_statement.pdf_hash" | "published_statement.attachment" | "review.object" | "review.version" | "review.author" | "review.reviewer" | "review.date" | "review.verdict" | "review.remarks" | "set_aside.check" | "set_aside.record" | "set_aside.field" | "set_aside.reason" | "set_aside.until" | "unlawful_practice.found_in" | "unlawful_practice.practice" | "unlawful_practice.article" | "unlawful_practice.instead" | "attachment.title" | "attachment.kind" | "attachment.file_name" | "attachment.media_type" | "attachment.base64" | "attachment.expires_on" | "import_run.file_name" | "import_run.file_hash" | "import_run.format" | "import_run.date" | "import_run.mapping" | "import_run.issues" | "column_mapping.column" | "column_mapping.field" | "import_issue.row" | "import_issue.column" | "import_issue.text" | "note.record" | "note.field" | "note.note" | "note.changed_at" | "note.changed_by" | "note.source";
/**
 * A remark at one field of one record.
 */
export type FieldNote = { 
/**
 * The record: `organisation`, `activity/nieuwsbrief`.
 */
record: string, 
/**
 * The field's id: `activity.retention`.
 */
field: string, 
/**
 * The owner's remark, or the reason why the question does not apply.
 */
note: string, 
/**
 * When the value last changed.
 */
changed_at: string | null, 
/**
 * Who changed it.
 */
changed_by: string, 
/**
 * Where it came from: a preset, an import and its row, the old statement.
 */
source: string, };
/**
 * A value that does not look like what its field asks for. Everything is saved all the same.
 */
export type FieldProblem = { 
/**
 * The field.
 */
field: FieldId, 
/**
 * What is wrong and what would be right, in Dutch; the same beside the field and in the summary.
 */
text: string, };
/**
 * A drawing. What it shows is said in words too, elsewhere in the document: nobody has to see it.
 */
export type Figure = { 
/**
 * What a reader who cannot see it hears.
 */
alt: string, 
/**
 * The sentence below it: its conclusion.
 */
caption: Sentence, 
/**
 * Width in points. A paper that is narrower makes all of it smaller.
 */
width: number, 
/**
 * Height in points.
 */
height: number, 
/**
 * What is drawn; later ones over earlier ones.
 */
shapes: Array<Shape>, 
/**
 * Heights at which a paper may go on with it on the next page, from above to below. Lines may cross them, words
 * do not.
 */
breaks: Array<number>, 
/**
 * From which height to which its scale stands: what is drawn again above a part on a next page.
 */
scale: [number, number] | null, };
/**
 * A finding in a list.
 */
export type FindingRow = { 
/**
 * Id of the check.
 */
check: string, 
/**
 * The record.
 */
record: RecordRef, 
/**
 * What its owner calls it.
 */
name: string, 
/**
 * The activity to open, when the record is one or stands within one.
 */
activity: string | null, 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's label.
 */
label: string, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * The law it rests on: "art. 30 lid 1 onder f AVG".
 */
article: string, 
/**
 * What it is, in Dutch.
 */
text: string, };
/**
 * The first step: what every paper says of the firm. Empty is not filled in.
 */
export type Firm = { 
/**
 * What the firm is called.
 */
name: string, 
/**
 * What it is in law; none when its owner does not know.
 */
legal_form: LegalForm | null, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Town.
 */
city: string, 
/**
 * Where people mail with questions about privacy.
 */
email: string, 
/**
 * Telephone number; may be left out.
 */
phone: string, 
/**
 * Number in the trade register; may be left out.
 */
kvk_number: string, 
/**
 * Address of the website, for a firm that has one.
 */
website: string, 
/**
 * How papers address the reader.
 */
form_of_address: FormOfAddress, };
/**
 * How papers address the reader.
 */
export type FormOfAddress = "u" | "je";
/**
 * The rule that owner and administrator differ.
 */
export type FourEyes = { 
/**
 * The rule holds.
 */
required: boolean, 
/**
 * Why not: a firm of one person cannot.
 */
reason: string, };
/**
 * How often an activity happens (art. 30 lid 5).
 */
export type Frequency = "occasional" | "structural";
/**
 * Something the reader misses. Printed as "▢ hier ontbreekt: ons adres".
 */
export type Gap = { 
/**
 * What is missing, in the reader's words: "ons adres".
 */
missing: string, 
/**
 * The facts to fill in.
 */
origin: Origin, };
/**
 * Where the owner was when the program ended, with its dossier open again.
 */
export type GoneOn = { 
/**
 * The dossier.
 */
dossier: OpenDossier, 
/**
 * The place in it.
 */
place: WindowPlace, };
/**
 * How the firm keeps the register.
 */
export type Governance = { 
/**
 * The statement tells what the register holds.
 */
describes_register: Answer<boolean>, 
/**
 * Agreements with processors are in it.
 */
agreements_recorded: Answer<boolean>, 
/**
 * Every purpose is tied to a process of the firm.
 */
purposes_tied_to_processes: Answer<boolean>, 
/**
 * The categories of data come from the retention schedule.
 */
categories_from_schedule: Answer<boolean>, 
/**
 * It says of each system whether it stands in the Netherlands, the EU or outside.
 */
hosting_recorded: Answer<boolean>, 
/**
 * Owner of a process and administrator of its systems are never the same (vier ogen).
 */
four_eyes: Answer<FourEyes>, };
/**
 * The group of firms the owner's firm belongs to.
 */
export type Group = { 
/**
 * Name of the parent.
 */
parent: string, 
/**
 * What the group is called for short.
 */
short_name: string, 
/**
 * The statement also holds for the firms affiliated with the owner's.
 */
covers_affiliates: boolean, };
/**
 * Something that stops deletion for a while (a complaint, a lawsuit), for what it names and nothing else
 * (art. 17 lid 3 onder e).
 */
export type Hold = { 
/**
 * Stable id.
 */
id: HoldId, 
/**
 * Why.
 */
reason: string, 
/**
 * From when.
 */
from: string | null, 
/**
 * Until when; open is as long as it lasts.
 */
until: string | null, 
/**
 * What is held: all that these activities keep.
 */
activities: Array<ActivityId>, 
/**
 * What is held: all under these rules.
 */
periods: Array<RetentionPeriodId>, 
/**
 * What is held: what counts from these moments, and nothing else of the same rule.
 */
occurrences: Array<OccurrenceId>, };
/**
 * Of a [`crate::Hold`].
 */
export type HoldId = string;
/**
 * Something that stops deletion.
 */
export type HoldRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Why.
 */
reason: string, 
/**
 * How long: "sinds 15 september 2026", "van 1 mei 2026 tot en met 1 juni 2026".
 */
when: string, 
/**
 * What it freezes, by name: "Beelden van een incident en Inbraak in de winkel".
 */
what: string, 
/**
 * It stops deletion today.
 */
in_force: boolean, 
/**
 * What is wrong with it; empty when nothing is.
 */
problem: string, };
/**
 * Where a system stands.
 */
export type Hosting = "netherlands" | "eea" | "outside_eea" | "on_premises";
/**
 * How the firm makes sure who asks.
 */
export type IdentityCheck = { 
/**
 * The ways, gentlest first.
 */
methods: Answer<Array<IdentityMethod>>, 
/**
 * A copy of a passport is asked of everybody. Unlawful (art. 12 lid 6); held, never printed.
 */
asks_copy_always: Answer<boolean>, 
/**
 * How to make the copy safe: "de app KopieID van de overheid".
 */
redaction_app: string, 
/**
 * The copy is destroyed after the check.
 */
destroys_copy: Answer<boolean>, };
/**
 * A way to make sure who asks.
 */
export type IdentityMethod = "known_data" | "known_email" | "call_back" | "login" | "customer_number" | "counter" | "redacted_copy";
/**
 * An impact assessment.
 */
export type ImpactAssessment = { 
/**
 * Stable id.
 */
id: ImpactAssessmentId, 
/**
 * What was assessed.
 */
subject: string, 
/**
 * When.
 */
date: string | null, 
/**
 * What came out.
 */
outcome: string, 
/**
 * The risk left over is high (art. 36: ask the authority first).
 */
residual_risk_is_high: Answer<boolean>, 
/**
 * When to look again.
 */
review_due: string | null, 
/**
 * The report.
 */
attachment: AttachmentId | null, };
/**
 * Of an [`crate::ImpactAssessment`].
 */
export type ImpactAssessmentId = string;
/**
 * Something an import could not take over.
 */
export type ImportIssue = { 
/**
 * Row, counted from 1, the heading included.
 */
row: number, 
/**
 * Heading of the column.
 */
column: string, 
/**
 * What was wrong, in one Dutch sentence.
 */
text: string, };
/**
 * One import.
 */
export type ImportRun = { 
/**
 * Stable id.
 */
id: ImportRunId, 
/**
 * Name of the file, without its folder.
 */
file_name: string, 
/**
 * SHA-256 of the file, hexadecimal.
 */
file_hash: string, 
/**
 * Its format: `json`, `xlsx`, ….
 */
format: string, 
/**
 * When.
 */
date: string | null, 
/**
 * Which column became which field.
 */
mapping: Array<ColumnMapping>, 
/**
 * What could not be taken over, and why.
 */
issues: Array<ImportIssue>, };
/**
 * Of an [`crate::ImportRun`].
 */
export type ImportRunId = string;
/**
 * Which group of people reads about which activity in which statement, and what falls between.
 */
export type InformedGrid = { 
/**
 * The firm's statements, the general one first: a column each.
 */
statements: Array<InformedStatement>, 
/**
 * A group of people with something that is done with their data: a row each, groups together.
 */
rows: Array<InformedRow>, 
/**
 * Groups of whom no activity has data.
 */
unused: Array<string>, };
/**
 * A group of people with something that is done with their data.
 */
export type InformedRow = { 
/**
 * Id of the group.
 */
group: string, 
/**
 * The group: "medewerkers".
 */
group_name: string, 
/**
 * Id of the activity.
 */
activity: string, 
/**
 * The activity: "Loon".
 */
activity_name: string, 
/**
 * For each statement whether it tells them.
 */
told: Array<boolean>, 
/**
 * Why none does: "dit doen wij nog niet"; empty when one does.
 */
why_not: string, };
/**
 * A statement in which people read.
 */
export type InformedStatement = { 
/**
 * Its id.
 */
id: VariantId, 
/**
 * What it is called: "Verklaring voor medewerkers".
 */
name: string, 
/**
 * The version people read now: "versie 2, 21 november 2026"; empty when it was never published.
 */
published: string, };
/**
 * A colour by what it is for; each exporter has its own values.
 */
export type Ink = "ink" | "soft" | "line" | "accent" | "pencil" | "wax" | "paper";
/**
 * Words within a sentence.
 */
export type Inline = { "kind": "text", 
/**
 * The words as printed.
 */
text: string, } | { "kind": "value", 
/**
 * The value as printed.
 */
text: string, 
/**
 * The fact it states.
 */
origin: Origin, } | { "kind": "link", 
/**
 * The words as printed.
 */
text: string, 
/**
 * Where they lead.
 */
href: string, 
/**
 * The fact it states.
 */
origin: Origin, } | { "kind": "gap" } & Gap | { "kind": "blank", 
/**
 * The fact that is missing.
 */
origin: Origin, } | { "kind": "marked", 
/**
 * In which.
 */
mark: Mark, 
/**
 * The words as they stand in that version.
 */
text: string, };
/**
 * Who does what among joint controllers (art. 26 lid 1 en 2).
 */
export type JointArrangement = { 
/**
 * The other controller.
 */
partner: string, 
/**
 * Who does what, in a sentence.
 */
division: string, 
/**
 * Where people go.
 */
contact: string, };
/**
 * The kept versions of a dossier, whatever became of its file.
 */
export type KeptDossier = { 
/**
 * Which dossier.
 */
document_id: string, 
/**
 * What the firm is called in the newest version that can be read; empty when it has no name.
 */
name: string, 
/**
 * The versions, the newest first.
 */
versions: Array<VersionRow>, };
/**
 * A kind of program.
 */
export type KindRow = { 
/**
 * Its id: "boekhoudprogramma".
 */
id: string, 
/**
 * Its name: "Boekhoudprogramma".
 */
name: string, };
/**
 * In which language a statement is.
 */
export type Language = "dutch" | "english";
/**
 * Paper and looks.
 */
export type Layout = { 
/**
 * A4 upright or on its side.
 */
orientation: Orientation, 
/**
 * Body text straight on both sides (with Dutch hyphenation), or left-aligned.
 */
justified: boolean, 
/**
 * Serif body text, or sans throughout.
 */
serif: boolean, 
/**
 * Larger print: body text of 12.5 points instead of 10.5.
 */
large_print: boolean, 
/**
 * A table of contents with page numbers.
 */
contents: boolean, 
/**
 * Accent colour of headings' rules and links, `#rrggbb`.
 */
accent: string, };
/**
 * Do data leave the EEA?
 */
export type LeavesEea = "never" | "exceptionally" | "yes";
/**
 * A part that is left out.
 */
export type LeftOut = { 
/**
 * Section id.
 */
part: string, 
/**
 * Why.
 */
reason: string, };
/**
 * A legal basis (grondslag, art. 6 lid 1 AVG).
 */
export type LegalBasis = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests";
/**
 * A legal basis as one purpose uses it.
 */
export type LegalBasisUse = { 
/**
 * Which of the six.
 */
basis: LegalBasis, 
/**
 * The part of the purpose it is for, when not the whole: "uw aanmelding".
 */
applies_to: string, 
/**
 * b: what it is needed for, after "nodig voor": "uw bestelling".
 */
contract: Answer<string>, 
/**
 * c and e: law and article: "artikel 52 AWR".
 */
statute: Answer<string>, 
/**
 * f: the interest, after "Wij willen": "een veilige winkel" (art. 13 lid 1 onder d).
 */
interest: Answer<string>, 
/**
 * f: whose interest, when not the firm's own.
 */
interest_of: string, 
/**
 * f: the interest was weighed against people's.
 */
balancing: Answer<Balancing>, 
/**
 * a: how consent is asked and withdrawn (art. 7).
 */
consent: Answer<Consent>, 
/**
 * What lifts the ban on special categories (art. 9 lid 2).
 */
special_category_ground: Answer<SpecialCategoryGround>, 
/**
 * What allows criminal data (art. 10 AVG; 31–33 UAVG).
 */
criminal_data_ground: Answer<string>, 
/**
 * The law that allows the BSN (art. 46 UAVG).
 */
bsn_statute: Answer<string>, };
/**
 * Legal form of a Dutch firm.
 */
export type LegalForm = "sole_proprietorship" | "general_partnership" | "partnership" | "limited_partnership" | "private_limited_company" | "public_limited_company" | "foundation" | "association" | "cooperative" | "other";
/**
 * A point of a list: a bold label if it has one, sentences, then blocks below them.
 */
export type ListItem = { 
/**
 * Bold words in front, printed with a colon ("Waarom:").
 */
label: Sentence | null, 
/**
 * The point's sentences.
 */
sentences: Array<Sentence>, 
/**
 * A list within the point.
 */
blocks: Array<Block>, };
/**
 * A picture of the firm's mark.
 */
export type Logo = { 
/**
 * `image/png` or `image/svg+xml`.
 */
media_type: string, 
/**
 * The file's bytes in base64.
 */
base64: string, 
/**
 * What a reader who cannot see it hears.
 */
alt: string, };
/**
 * A file that is being made or opened.
 */
export type Making = { 
/**
 * Its name: "Register Bakkerij Jansen.pdf".
 */
name: string, 
/**
 * It is a dossier that is being opened.
 */
is_opening: boolean, 
/**
 * How many parts of it are done.
 */
done: number, 
/**
 * How many there are; 0 when that is not known, or not yet.
 */
all: number, };
/**
 * In which of two versions words stand.
 */
export type Mark = "new" | "gone";
/**
 * Of a [`crate::SecurityMeasure`].
 */
export type MeasureId = string;
/**
 * What kind of measure it is.
 */
export type MeasureKind = "policy" | "technical" | "organisational" | "suppliers";
/**
 * What there is to choose when two versions of a dossier meet.
 */
export type Meeting = { 
/**
 * What happened, in a Dutch sentence.
 */
text: string, 
/**
 * The name of the other file, without its folder; empty when it is the dossier's own.
 */
file: string, 
/**
 * What is taken over whatever is chosen, a sentence each.
 */
taken: Array<string>, 
/**
 * What the owner chooses.
 */
conflicts: Array<ConflictRow>, };
/**
 * How a dossier's file and what this computer knew of it stood to each other.
 */
export type Met = { "kind": "nothing" } | { "kind": "put_back", 
/**
 * The sentence.
 */
text: string, } | { "kind": "replaced", 
/**
 * The sentence.
 */
text: string, 
/**
 * What is other than it was here, a sentence each.
 */
differences: Array<string>, } | { "kind": "merged", 
/**
 * The sentence.
 */
text: string, 
/**
 * What came from elsewhere, a sentence each.
 */
differences: Array<string>, } | { "kind": "conflicts", 
/**
 * What there is to choose.
 */
meeting: Meeting, } | { "kind": "read_only", 
/**
 * The sentence.
 */
text: string, } | { "kind": "unread", 
/**
 * Why, and what to do.
 */
notice: Notice, };
/**
 * Something that can be chosen in a form: a record of the register by its name.
 */
export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * What its owner calls it.
 */
name: string, };
/**
 * What happened and what the owner can do, in Dutch.
 */
export type Notice = { 
/**
 * What did not happen, in a sentence.
 */
title: string, 
/**
 * Why, or what became of the owner's work; may be empty.
 */
text: string, 
/**
 * What to do now, in a sentence; empty when the text says it.
 */
hint: string, };
/**
 * Whether, and by what, people are bound to give data.
 */
export type Obligation = "statutory" | "contractual" | "voluntary" | "unavoidable" | "ask_client" | "nothing_asked";
/**
 * Something that ended or happened on a day, so that periods that count from it get real dates: a procedure,
 * a contract, an employment. Its label names no person.
 */
export type Occurrence = { 
/**
 * Stable id.
 */
id: OccurrenceId, 
/**
 * What it is, without a name of a person: "Vacature winkel, voorjaar 2026".
 */
label: string, 
/**
 * The kind of moment.
 */
event: StartEvent, 
/**
 * When.
 */
on: string | null, 
/**
 * The rules that count from it; empty is every rule that counts from this kind of moment.
 */
periods: Array<RetentionPeriodId>, };
/**
 * Of an [`crate::Occurrence`].
 */
export type OccurrenceId = string;
/**
 * A moment that rules count from.
 */
export type OccurrenceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called; never empty.
 */
label: string, 
/**
 * Which kind of moment: "het einde van de procedure"; empty for another.
 */
event: string, 
/**
 * When: "20 mei 2026"; empty when nobody said.
 */
on: string, 
/**
 * What follows from it: "Sollicitaties: mag weg sinds 17 juni 2026".
 */
follows: Array<string>, };
/**
 * What becomes of the versions that were kept before.
 */
export type OldVersions = "remove" | "leave";
/**
 * The open dossier, as the frame and the title bar show it.
 */
export type OpenDossier = { 
/**
 * Its file's name without the ending: "Bakkerij Jansen".
 */
name: string, 
/**
 * The name of the folder its file lies in: "Documenten". None for what has no file.
 */
folder: string | null, 
/**
 * The time of day at which it was last saved: "14:03". None when nothing was changed yet.
 */
savedAt: string | null, 
/**
 * Something is not in the owner's file yet.
 */
unsaved: boolean, 
/**
 * What would be undone: "activiteit Nieuwsbrief verwijderd".
 */
canUndo: string | null, 
/**
 * What would be done again.
 */
canRedo: string | null, 
/**
 * It is the example: nothing in it ever goes to a file by itself.
 */
isExample: boolean, 
/**
 * A newer program made its file: it can be looked at, not changed.
 */
isReadOnly: boolean, 
/**
 * Why the last save did not work.
 */
trouble: Notice | null, 
/**
 * The file was saved, and something else about that save has to be known.
 */
remark: Notice | null, 
/**
 * What was found when its file was opened or saved, until the owner puts it away. None: nothing.
 */
news: Met | null, 
/**
 * Other versions of it that lie beside its file.
 */
siblings: Array<Sibling>, 
/**
 * What to ask when the clock of this computer jumped.
 */
clockQuestion: string | null, 
/**
 * How often what it holds became something else without the page asking. When it changes, the page reads
 * everything anew.
 */
revision: number, };
/**
 * Something that stays open, and the step that asks it.
 */
export type OpenPoint = { 
/**
 * One Dutch sentence.
 */
text: string, 
/**
 * Where it is answered.
 */
step: Step, };
/**
 * How people say no or stop something.
 */
export type OptOut = { 
/**
 * The ways to do it.
 */
channels: Array<Channel>, 
/**
 * What they may do, in a sentence: "Wilt u niet herkenbaar in beeld, zeg het ons dan vooraf."
 */
explanation: string, };
/**
 * A part that is not for every firm.
 */
export type OptionalPart = "scope" | "data_overview" | "applicability" | "register_description" | "systems" | "measures_by_kind" | "sharing_bases";
/**
 * The owner's firm.
 */
export type Organisation = { 
/**
 * Name in the articles of association or the trade register.
 */
legal_name: Answer<string>, 
/**
 * Name on the shop front; what the statement calls the firm.
 */
trade_name: Answer<string>, 
/**
 * What the firm calls itself for short, after the first mention.
 */
short_name: Answer<string>, 
/**
 * Legal form.
 */
legal_form: Answer<LegalForm>, 
/**
 * Number in the trade register: 8 digits.
 */
kvk_number: Answer<string>, 
/**
 * Number of the legal person at the tax authority: 9 digits.
 */
rsin: Answer<string>, 
/**
 * Where people can come by.
 */
visiting_address: Answer<Address>, 
/**
 * Where post goes, if elsewhere.
 */
postal_address: Answer<Address>, 
/**
 * Telephone number.
 */
phone: Answer<string>, 
/**
 * E-mail address for questions about privacy.
 */
email: Answer<string>, 
/**
 * Address of the firm's main website.
 */
website: Answer<string>, 
/**
 * Line of business: an SBI code or words.
 */
sector: Answer<string>, 
/**
 * What the firm does, to be read after "Wij": "doen salaris, HR en financiën voor andere bedrijven".
 */
business: Answer<string>, 
/**
 * How many people work there, the owner included.
 */
people: Answer<number>, 
/**
 * The firm decides on purposes itself in some activity (art. 4 punt 7).
 */
is_controller: Answer<boolean>, 
/**
 * The firm works for others in some activity (art. 4 punt 8).
 */
is_processor: Answer<boolean>, 
/**
 * The group the firm belongs to.
 */
group: Answer<Group>, 
/**
 * Representative in the Union, for a firm established outside it (art. 27).
 */
representative: Answer<Representative>, 
/**
 * Whether the firm has a data protection officer, and why (art. 37).
 */
dpo: Answer<DataProtectionOfficer>, 
/**
 * The firm addresses children (overweging 58).
 */
addresses_children: Answer<boolean>, 
/**
 * How papers address the reader.
 */
form_of_address: FormOfAddress, 
/**
 * Languages the firm publishes in, BCP 47.
 */
languages: Array<string>, 
/**
 * How people reach the firm, and for what.
 */
contacts: Answer<Array<Contact>>, 
/**
 * Points the firm tells about itself, in its own words.
 */
about: Array<AboutPoint>, };
/**
 * How the paper lies.
 */
export type Orientation = "portrait" | "landscape";
/**
 * Where a piece of text came from.
 */
export type Origin = { 
/**
 * The template message, such as `retention-fixed`; an owner's replacement is stored under it.
 */
message: string | null, 
/**
 * The article that asks for it, such as "art. 13 lid 2 onder a AVG".
 */
article: string | null, 
/**
 * The facts it states, most telling first.
 */
facts: Array<Fact>, 
/**
 * The owner wrote these words.
 */
own_words: boolean, 
/**
 * BCP 47 tag of the words, where it has to be said: an owner's Dutch words in a translation (`nl`), a gap that is
 * told in English (`en`).
 */
language?: string, };
/**
 * The owner's own words, before, after or instead of a part or a sentence.
 */
export type OwnText = { 
/**
 * Id of the section or template message.
 */
target: string, 
/**
 * The record the sentence is about, when the message is used more than once: `activity/nieuwsbrief`.
 */
record: string, 
/**
 * Where it stands.
 */
place: Place, 
/**
 * The words: paragraphs apart by an empty line, no markup.
 */
text: string, 
/**
 * Why the standard words do not do.
 */
reason: string, 
/**
 * What the standard sentence was when these words were written: to tell when the fact behind it changes.
 */
replaced: string, };
/**
 * Own words in a list.
 */
export type OwnTextRow = { 
/**
 * The words and their place.
 */
own: OwnText, 
/**
 * The standard words of today; none when the sentence or part is no longer in the statement.
 */
standard: string | null, 
/**
 * The standard words became others since these were written, or are gone: to be looked at.
 */
is_outdated: boolean, 
/**
 * The standard words and the owner's, with what came and what went; empty for words before or after them.
 */
pieces: Array<PieceView>, 
/**
 * What is the matter with the words themselves, each with what to do about it.
 */
problems: Array<string>, };
/**
 * The formats in which a paper is made.
 */
export type PaperFormat = "pdf" | "docx" | "html" | "fragment" | "text" | "markdown" | "tilt" | "json";
/**
 * How hard a paragraph is to read.
 */
export type ParagraphReading = { 
/**
 * Id of the section; empty before the first.
 */
section: string, 
/**
 * The heading above it.
 */
heading: string, 
/**
 * Its words.
 */
text: string, 
/**
 * Its sentences that the program wrote.
 */
ours: Reading | null, 
/**
 * Its sentences that the owner wrote.
 */
own: Reading | null, 
/**
 * What would make it read better, a sentence or two each; empty for what reads well.
 */
advice: Array<string>, };
/**
 * A part of a statement, and whether it may be left out.
 */
export type PartRow = { 
/**
 * Id of the section.
 */
id: string, 
/**
 * Its heading, with its number; empty when it is not in the statement.
 */
title: string, 
/**
 * It may be left out.
 */
may_be_left_out: boolean, 
/**
 * Where the law asks for it: "art. 13 lid 1 onder a AVG"; empty for a part that may go.
 */
article: string, 
/**
 * Why it stays, in a sentence; empty for a part that may go.
 */
because: string, 
/**
 * What it is called also when it is not in the statement: "Hoe lang u bewaart".
 */
name: string, 
/**
 * What the law wants told in it, each to be read after "De wet wil dat hier staat:".
 */
wants: Array<string>, };
/**
 * A year, a month in a year, or a day. Written as `2021`, `2021-09` or `2021-09-08`.
 */
export type PartialDate = string;
/**
 * One period that was read.
 */
export type PeriodProposal = { 
/**
 * In words: "gespreksopnames: 4 weken na het gesprek".
 */
words: string, 
/**
 * As a rule that waits for "Klopt": its term, moment, condition, reason, law and end. All else in it is empty.
 */
period: RetentionPeriod, };
/**
 * What was read in the owner's words.
 */
export type PeriodReading = { 
/**
 * The periods that stand in it, one or several; none when it was not understood.
 */
proposals: Array<PeriodProposal>, 
/**
 * Why it was not understood: "de termijn is niet precies". Empty when it was, or when nothing stands there.
 */
not_understood: string, };
/**
 * Somebody with a task.
 */
export type Person = { 
/**
 * Stable id.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * What they do in the firm.
 */
job_title: string, 
/**
 * E-mail address; need not be known.
 */
email: Answer<string>, 
/**
 * Their tasks in privacy.
 */
duties: Array<Duty>, };
/**
 * Of a [`crate::Person`].
 */
export type PersonId = string;
/**
 * A category of personal data (art. 30 lid 1 onder c), which fixes how long its data are kept.
 */
export type PersonalDataCategory = { 
/**
 * Stable id.
 */
id: PersonalDataCategoryId, 
/**
 * Name: "contactgegevens".
 */
name: string, 
/**
 * How sensitive the law calls it.
 */
sensitivity: Sensitivity, 
/**
 * For the firm itself.
 */
description: string, 
/**
 * Examples, as a reader knows them.
 */
examples: Array<string>, 
/**
 * How long, for every activity that does not say otherwise.
 */
retention: Answer<RetentionPeriodId>, };
/**
 * Of a [`crate::PersonalDataCategory`].
 */
export type PersonalDataCategoryId = string;
/**
 * Words of two versions, or of one.
 */
export type PieceView = { 
/**
 * In which they stand.
 */
kind: WordKind, 
/**
 * The words, with the spaces around them.
 */
text: string, };
/**
 * Where own words stand.
 */
export type Place = "before" | "after" | "instead";
/**
 * The quick look whether an assessment is needed.
 */
export type PreScan = { 
/**
 * Answers per criterion: number of the authority's list (`ap-1` … `ap-17`) or of WP248 (`wp-1` … `wp-9`).
 */
criteria: Array<PreScanAnswer>, 
/**
 * What follows from it.
 */
outcome: Answer<PreScanOutcome>, 
/**
 * When it was done.
 */
date: string | null, 
/**
 * Why no assessment was done.
 */
reason: string, };
/**
 * The answer to one criterion.
 */
export type PreScanAnswer = { 
/**
 * `ap-1` … `ap-17` or `wp-1` … `wp-9`.
 */
criterion: string, 
/**
 * It holds.
 */
holds: Answer<boolean>, };
/**
 * What a pre-scan says.
 */
export type PreScanOutcome = "needed" | "not_needed";
/**
 * Something the firm does with personal data (verwerkingsactiviteit).
 */
export type ProcessingActivity = { 
/**
 * Stable id.
 */
id: ActivityId, 
/**
 * The firm's own number for it.
 */
code: string, 
/**
 * Name: the heading in the statement, "Bestellen in de webwinkel".
 */
name: string, 
/**
 * The firm's role in it.
 */
role: Answer<Role>, 
/**
 * The process it serves.
 */
business_process: BusinessProcessId | null, 
/**
 * For the firm itself; never published.
 */
description: string, 
/**
 * Where it is in its life.
 */
status: ActivityStatus, 
/**
 * When it began.
 */
started_on: PartialDate | null, 
/**
 * When it stopped.
 */
ended_on: PartialDate | null, 
/**
 * What took its place.
 */
replaced_by: ActivityId | null, 
/**
 * The activity it is a part of.
 */
parent: ActivityId | null, 
/**
 * The firm's own words to find it by.
 */
tags: Array<string>, 
/**
 * Who answers for it.
 */
process_owner: Answer<PersonId>, 
/**
 * When to look at it again.
 */
review_due: string | null, 
/**
 * How often it happens (art. 30 lid 5).
 */
frequency: Answer<Frequency>, 
/**
 * About how many people and data, in words.
 */
scale: string, 
/**
 * Why it is not in any statement; empty for an activity that is.
 */
unpublished_because: string, 
/**
 * For whom the firm does it, as a processor (art. 30 lid 2 onder a).
 */
clients: Answer<Array<Client>>, 
/**
 * The arrangement with a joint controller (art. 26).
 */
joint_arrangement: Answer<JointArrangement>, 
/**
 * The firm uses data of its clients for an aim of its own (art. 28 lid 10).
 */
reuse: Answer<Reuse>, 
/**
 * Whose data (art. 30 lid 1 onder c).
 */
data_subjects: Answer<Array<DataSubjectCategoryId>>, 
/**
 * What for, each with its legal bases (art. 30 lid 1 onder b, 13 lid 1 onder c).
 */
purposes: Array<Purpose>, 
/**
 * Which data (art. 30 lid 1 onder c, 14 lid 1 onder d).
 */
data: Answer<Array<DataItem>>, 
/**
 * Data the firm deliberately leaves out.
 */
excluded_data: Array<ExcludedData>, 
/**
 * Where the data come from (art. 14 lid 2 onder f).
 */
sources: Answer<Array<SourceId>>, 
/**
 * Whether people must give the data, and what happens otherwise (art. 13 lid 2 onder e).
 */
provision: Answer<Provision>, 
/**
 * Who gets the data (art. 13 lid 1 onder e); confirmed and empty is "niemand".
 */
recipients: Answer<Array<RecipientId>>, 
/**
 * How long (art. 13 lid 2 onder a): rules of the register, in the order they are read.
 */
retention: Answer<Array<RetentionPeriodId>>, 
/**
 * Why another period than that of the categories of data.
 */
retention_reason: string, 
/**
 * How the data are secured (art. 30 lid 1 onder g).
 */
measures: Answer<Array<MeasureId>>, 
/**
 * In which systems they stand.
 */
systems: Answer<Array<SystemId>>, 
/**
 * Decisions without a person (art. 22); not present is a confirmed answer too.
 */
automated_decision: Answer<AutomatedDecision>, 
/**
 * By which ways the firm sends or gets the data: post, e-mail, telephone.
 */
channels: Answer<Array<Channel>>, 
/**
 * How people say no beforehand or stop it.
 */
opt_out: Answer<OptOut>, 
/**
 * Whether the firm measures who opens its e-mails.
 */
email_tracking: Answer<EmailTracking>, 
/**
 * What others do with the data of the same people, outside this statement.
 */
third_party_notices: Array<ThirdPartyNotice>, 
/**
 * What else the owner tells about it, under a word of their own.
 */
remarks: Array<Remark>, 
/**
 * The quick look whether an impact assessment is needed.
 */
pre_scan: PreScan | null, 
/**
 * The impact assessment (art. 35).
 */
impact_assessment: ImpactAssessmentId | null, };
/**
 * A processing agreement (verwerkersovereenkomst, art. 28 lid 3).
 */
export type ProcessingAgreement = { 
/**
 * Stable id.
 */
id: AgreementId, 
/**
 * The other party.
 */
recipient: RecipientId | null, 
/**
 * The other party when it is a client: the firm is the processor.
 */
client: string, 
/**
 * The firm's side of it.
 */
our_role: AgreementRole, 
/**
 * Version of the text.
 */
version: string, 
/**
 * Where it is on its way.
 */
status: Answer<AgreementStatus>, 
/**
 * When it was signed.
 */
signed_on: string | null, 
/**
 * When it ends.
 */
valid_until: string | null, 
/**
 * What it settles.
 */
clauses: Array<AgreementClause>, 
/**
 * The signed text.
 */
attachment: AttachmentId | null, };
/**
 * The programs that many firms use, to choose from.
 */
export type ProgramCatalogue = { 
/**
 * The day on which the list was written, "22-11-2026": suppliers are sold and change their terms.
 */
written_on: string, 
/**
 * The programs, by kind.
 */
programs: Array<ProgramRow>, };
/**
 * A program or supplier.
 */
export type ProgramRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * As people call it.
 */
name: string, 
/**
 * What else they type.
 */
also: Array<string>, 
/**
 * The kinds it is of, by id.
 */
kinds: Array<string>, 
/**
 * The first of them, by name.
 */
kind: string, 
/**
 * Who has the contract.
 */
supplier: string, 
/**
 * Where that firm has its seat: "Verenigde Staten".
 */
country: string, 
/**
 * That is outside the European Economic Area.
 */
is_outside_eea: boolean, 
/**
 * It works for the firm, so there is to be an agreement (art. 28 AVG).
 */
is_processor: boolean, 
/**
 * The list is not sure of supplier or country.
 */
is_unsure: boolean, };
/**
 * Whether people must give the data (art. 13 lid 2 onder e).
 */
export type Provision = { 
/**
 * Must they?
 */
obligation: Obligation, 
/**
 * When it holds: "als u iets bestelt".
 */
when: string, 
/**
 * What happens otherwise, in one sentence.
 */
consequence: Answer<string>, 
/**
 * What eases it, in one sentence: "Een account hoeft u niet te maken."
 */
remark: string, };
/**
 * Where a published statement is in its life.
 */
export type PublicationStatus = "draft" | "in_review" | "approved" | "published" | "replaced";
/**
 * What was published.
 */
export type Published = { 
/**
 * Its id.
 */
id: PublishedStatementId, 
/**
 * Its number.
 */
version: number, 
/**
 * When to look at it again.
 */
next_review: string, 
/**
 * What changed since the version before, a sentence each.
 */
changes: Array<string>, 
/**
 * What the screens load anew.
 */
changed: Changed, };
/**
 * A published version in a list.
 */
export type PublishedRow = { 
/**
 * Its id.
 */
id: PublishedStatementId, 
/**
 * Its number; 0 when the firm did not number it.
 */
version: number, 
/**
 * In which language it is.
 */
language: Language, 
/**
 * Its date as people write it: "21 november 2026"; empty when nobody knows.
 */
date: string, 
/**
 * Where it is in its life.
 */
status: PublicationStatus, 
/**
 * What changed in it, a sentence each.
 */
changes: Array<string>, 
/**
 * Date of the law's data it was made with, ISO 8601; empty for one of elsewhere.
 */
rule_pack: string, 
/**
 * Its text is kept: it can be opened, exported and compared.
 */
is_kept: boolean, };
/**
 * A statement that was published: frozen.
 */
export type PublishedStatement = { 
/**
 * Stable id.
 */
id: PublishedStatementId, 
/**
 * Which variant.
 */
variant: VariantId, 
/**
 * Its number; 0 when the firm did not number it. A version and its translation have the same number.
 */
version: number, 
/**
 * In which language it is.
 */
language: Language, 
/**
 * Its date, as far as known.
 */
date: PartialDate | null, 
/**
 * Where it is in its life.
 */
status: PublicationStatus, 
/**
 * What changed since the version before, a sentence each.
 */
changes: Array<string>, 
/**
 * Date of the law's data it was made with.
 */
rule_pack: string, 
/**
 * SHA-256 of the facts it was made from, hexadecimal.
 */
snapshot_hash: string, 
/**
 * SHA-256 of its PDF, hexadecimal.
 */
pdf_hash: string, 
/**
 * The frozen text.
 */
attachment: AttachmentId | null, };
/**
 * Of a [`crate::PublishedStatement`].
 */
export type PublishedStatementId = string;
/**
 * A purpose (doeleinde), with the legal bases it rests on.
 */
export type Purpose = { 
/**
 * Stable id.
 */
id: PurposeId, 
/**
 * The goal in a phrase, after "om": "uw bestelling te maken".
 */
in_short: string, 
/**
 * What the firm does and why, in a few sentences of its own.
 */
explanation: Answer<string>, 
/**
 * It came later than the data (art. 13 lid 3, 6 lid 4).
 */
is_secondary: boolean, 
/**
 * Why it fits the first purpose (art. 6 lid 4).
 */
compatible_because: string, 
/**
 * Why it is allowed (art. 6 lid 1).
 */
legal_bases: Answer<Array<LegalBasisUse>>, };
/**
 * Of a [`crate::Purpose`].
 */
export type PurposeId = string;
/**
 * Where an owner is in *Snel beginnen*, and what can be chosen there.
 */
export type QuickStartView = { 
/**
 * It was begun in this dossier.
 */
is_begun: boolean, 
/**
 * The furthest step that was reached.
 */
furthest: Step, 
/**
 * What was answered so far.
 */
answers: Answers, 
/**
 * The kinds of firm, by name; the last is none of them.
 */
sectors: Array<SectorRow>, 
/**
 * What can be ticked in the chosen sector.
 */
sentences: Array<SentenceRow>, 
/**
 * What the chosen activities need a program for.
 */
kinds: Array<KindRow>, 
/**
 * Every program, by kind.
 */
programs: Array<ProgramRow>, 
/**
 * The question about health in the words of the sector.
 */
health: string, 
/**
 * What is not known yet and what is worth a look.
 */
open: Array<OpenPoint>, };
/**
 * How hard a text is to read.
 */
export type Reading = { 
/**
 * Flesch-Douma, in whole points: from 60 on a text reads well.
 */
score: number, 
/**
 * What the score means, in a few words: "leest goed".
 */
verdict: string, 
/**
 * How many words.
 */
words: number, 
/**
 * How many sentences.
 */
sentences: number, 
/**
 * The sentence with the most words.
 */
longest: string, 
/**
 * How many words that has.
 */
longest_words: number, };
/**
 * A dossier that was open before.
 */
export type RecentDossier = { 
/**
 * Its file's name without the ending.
 */
name: string, 
/**
 * The name of the folder its file lies in.
 */
folder: string, 
/**
 * The day it was last opened.
 */
openedOn: string, 
/**
 * Its file is not there any more.
 */
isMissing: boolean, 
/**
 * It stands first and stays in the list.
 */
isPinned: boolean, };
/**
 * Somebody who gets data: a firm, or a kind of firms. Processors are recipients too (art. 4 punt 9).
 */
export type Recipient = { 
/**
 * Stable id.
 */
id: RecipientId, 
/**
 * Name, or the kind: "Bedrijven voor post en drukwerk".
 */
name: string, 
/**
 * The name is a kind of recipients (art. 13 lid 1 onder e allows it).
 */
is_category: boolean, 
/**
 * What it is to the firm.
 */
kind: RecipientKind, 
/**
 * What it gets the data for: "rekeningen en boekhouding".
 */
purpose: Answer<string>, 
/**
 * When it gets them.
 */
condition: Answer<DisclosureCondition>, 
/**
 * The condition in words, when it is narrower: "alleen als er iets is gebeurd".
 */
only_if: string, 
/**
 * Country where the data go, ISO 3166-1 alpha-2.
 */
country: Answer<string>, 
/**
 * How to reach it.
 */
contact: string, 
/**
 * Its own privacy statement.
 */
statement_url: string, 
/**
 * Processor: what it does for the firm.
 */
service: string, 
/**
 * Processor: why the firm trusts it (art. 28 lid 1): certificate, audit.
 */
assurance: Answer<Assurance>, 
/**
 * Processor: how the firm agrees to its sub-processors (art. 28 lid 2).
 */
sub_processor_approval: Answer<Approval>, };
/**
 * Of a [`crate::Recipient`].
 */
export type RecipientId = string;
/**
 * What a recipient is to the firm.
 */
export type RecipientKind = "internal_role" | "group_company" | "processor" | "sub_processor" | "third_party" | "authority" | "data_subject";
/**
 * A problem and the record it is in.
 */
export type RecordProblem = { 
/**
 * The record.
 */
record: RecordRef, 
/**
 * The field.
 */
field: FieldId, 
/**
 * What is wrong and what would be right, in Dutch; the same beside the field and in the summary.
 */
text: string, };
/**
 * A record of the register: its kind and, where there are more of the kind, its id.
 *
 * A part without an id of its own belongs to the nearest record that has one: a legal basis to its
 * purpose, a cookie to its website.
 */
export type RecordRef = string;
/**
 * A record that was saved, and what that made of the general statement: who edits looks at it, and asking apart takes
 * a quarter of what they wait.
 */
export type RecordSaved = { 
/**
 * The general statement in Dutch; none when it cannot be told, which is no reason to say that nothing was saved.
 */
statement: StatementAnswer | null, 
/**
 * The record, with the id it got if it had none.
 */
record: RecordRef, 
/**
 * What the screens load anew.
 */
changed: Changed, 
/**
 * Values that do not look like what their field asks for, with what to do about them.
 */
problems: Array<FieldProblem>, };
/**
 * A field that refers to a record.
 */
export type Reference = { 
/**
 * The record that refers.
 */
record: RecordRef, 
/**
 * What its owner calls it.
 */
name: string, 
/**
 * The field it refers in.
 */
field: FieldId, 
/**
 * That field's label.
 */
label: string, };
/**
 * Everything one firm has written down: one dossier holds one register.
 */
export type Register = { 
/**
 * The owner's firm.
 */
organisation: Organisation, 
/**
 * People with a task.
 */
people: Array<Person>, 
/**
 * Processes, in the order a statement takes them.
 */
business_processes: Array<BusinessProcess>, 
/**
 * The activities, in the order a statement takes them.
 */
activities: Array<ProcessingActivity>, 
/**
 * Groups of people.
 */
data_subject_categories: Array<DataSubjectCategory>, 
/**
 * Categories of data.
 */
personal_data_categories: Array<PersonalDataCategory>, 
/**
 * Sources of data.
 */
sources: Array<Source>, 
/**
 * Recipients, processors among them.
 */
recipients: Array<Recipient>, 
/**
 * Processing agreements.
 */
agreements: Array<ProcessingAgreement>, 
/**
 * Transfers outside the EEA.
 */
transfers: Array<Transfer>, 
/**
 * What holds for all sharing.
 */
sharing: SharingPolicy, 
/**
 * What holds for all transfers.
 */
transfer_policy: TransferPolicy, 
/**
 * The retention schedule, in the order it is printed.
 */
retention_periods: Array<RetentionPeriod>, 
/**
 * What holds for all keeping.
 */
retention_policy: RetentionPolicy, 
/**
 * What stops deletion.
 */
holds: Array<Hold>, 
/**
 * What ended or happened, so that periods get real dates.
 */
occurrences: Array<Occurrence>, 
/**
 * What was deleted.
 */
deletion_events: Array<DeletionEvent>, 
/**
 * Systems.
 */
systems: Array<System>, 
/**
 * Days on which all systems were listed.
 */
system_inventories: Array<SystemInventory>, 
/**
 * Security measures.
 */
measures: Array<SecurityMeasure>, 
/**
 * What holds for all security.
 */
security: SecurityPolicy, 
/**
 * Certificates.
 */
certificates: Array<Certificate>, 
/**
 * Websites with their cookies.
 */
websites: Array<Website>, 
/**
 * What holds for all cookies.
 */
cookie_policy: CookiePolicy, 
/**
 * Pages on social media; confirmed and empty is "geen".
 */
social_media: Answer<Array<SocialMediaPage>>, 
/**
 * Impact assessments.
 */
impact_assessments: Array<ImpactAssessment>, 
/**
 * Data breaches.
 */
breaches: Array<DataBreach>, 
/**
 * Requests.
 */
requests: Array<RightsRequest>, 
/**
 * How requests are treated.
 */
request_policy: RequestPolicy, 
/**
 * How the register is kept.
 */
governance: Governance, 
/**
 * Statements, one an audience.
 */
statement_variants: Array<StatementVariant>, 
/**
 * Statements that were published.
 */
published_statements: Array<PublishedStatement>, 
/**
 * Reviews.
 */
reviews: Array<Review>, 
/**
 * Findings set aside.
 */
set_aside: Array<SetAside>, 
/**
 * What the firm did or said that may not be.
 */
unlawful_practices: Array<UnlawfulPractice>, 
/**
 * Files.
 */
attachments: Array<Attachment>, 
/**
 * Imports.
 */
import_runs: Array<ImportRun>, 
/**
 * Remarks at single facts.
 */
notes: Array<FieldNote>, };
/**
 * The papers that say what the register holds.
 */
export type RegisterPaper = "register" | "overview";
/**
 * Something the owner tells under a word of their own: "Inloggen".
 */
export type Remark = { 
/**
 * The word.
 */
label: string, 
/**
 * One or more sentences.
 */
text: string, };
/**
 * The present document for whoever holds an earlier one.
 */
export type Renewal = { 
/**
 * The document without its sections.
 */
head: Document, 
/**
 * Its sections in reading order.
 */
sections: Array<SectionRenewal>, };
/**
 * Representative in the Union (art. 27).
 */
export type Representative = { 
/**
 * Name.
 */
name: string, 
/**
 * How to reach it: address, e-mail or telephone.
 */
contact: string, };
/**
 * Of a [`crate::RightsRequest`].
 */
export type RequestId = string;
/**
 * How the firm treats requests.
 */
export type RequestPolicy = { 
/**
 * How the firm makes sure who asks (art. 12 lid 6).
 */
identity_check: IdentityCheck, 
/**
 * It can show that data were erased or corrected.
 */
proves_erasure: Answer<boolean>, 
/**
 * It helps with any other right the law gives.
 */
helps_with_other_rights: Answer<boolean>, 
/**
 * Who objects says which data and why; never for direct marketing (art. 21 lid 2).
 */
objection_names_data: Answer<boolean>, 
/**
 * People go to the client first when the firm is a processor.
 */
client_first: Answer<boolean>, 
/**
 * People are told by this statement, or apart when there is reason.
 */
tells_separately: Answer<boolean>, 
/**
 * The statement explains that people may ask what the firm does.
 */
explains_on_request: Answer<boolean>, 
/**
 * What the firm says about single rights.
 */
rights: Array<RightRemark>, };
/**
 * When a retention rule holds.
 */
export type RetentionCondition = "always" | "with_consent" | "without_consent";
/**
 * A rule of the retention schedule (bewaartermijn), shared by activities and categories of data.
 */
export type RetentionPeriod = { 
/**
 * Stable id.
 */
id: RetentionPeriodId, 
/**
 * What is kept: the row in the schedule, "Bestellingen in de webwinkel".
 */
name: string, 
/**
 * The same within a sentence, small letters: "de kopie van het ID-bewijs". Empty when the rule is all there is.
 */
in_sentence: string, 
/**
 * Of whom.
 */
data_subjects: Array<DataSubjectCategoryId>, 
/**
 * How long.
 */
term: Answer<Term>, 
/**
 * From when.
 */
starts_from: Answer<StartsFrom>, 
/**
 * When the rule holds.
 */
condition: RetentionCondition, 
/**
 * The law that asks for it: "artikel 52 AWR". Not applicable: no law does.
 */
legal_source: Answer<string>, 
/**
 * Row of the statutory list it rests on: "F01".
 */
statutory_id: string, 
/**
 * Why so long, in a short sentence: "Voor vragen over uw bestelling".
 */
reason: Answer<string>, 
/**
 * What happens then.
 */
end_action: Answer<EndAction>, 
/**
 * Who does it.
 */
responsible: Answer<PersonId>, 
/**
 * The owner's words as they were typed or imported.
 */
original_text: string, 
/**
 * When the owner last looked at it.
 */
checked_on: string | null, };
/**
 * Of a [`crate::RetentionPeriod`].
 */
export type RetentionPeriodId = string;
/**
 * What the firm says about keeping in general.
 */
export type RetentionPolicy = { 
/**
 * The period depends on the kind of data and how they were obtained.
 */
depends_on_kind: Answer<boolean>, 
/**
 * Data are kept no longer than the purpose, or reuse, needs.
 */
no_longer_than_needed: Answer<boolean>, 
/**
 * The rule for whatever no law covers.
 */
default_period: Answer<RetentionPeriodId>, 
/**
 * Every category of data has a period in the schedule.
 */
every_category_has_period: Answer<boolean>, 
/**
 * The periods are written down.
 */
is_documented: Answer<boolean>, 
/**
 * Staff have an instruction.
 */
staff_is_instructed: Answer<boolean>, 
/**
 * A complaint or lawsuit lengthens a period for what it needs.
 */
holds_for_disputes: Answer<boolean>, 
/**
 * When the schedule was made.
 */
inventory_date: string | null, };
/**
 * A retention rule in a list.
 */
export type RetentionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is kept.
 */
name: string, 
/**
 * Of whom: "klanten"; empty for everybody.
 */
for_whom: string, 
/**
 * How long, and from when.
 */
term: string, 
/**
 * Why so long.
 */
reason: string, 
/**
 * The law that asks for it; empty when none does.
 */
legal_source: string, 
/**
 * The activities that keep to it.
 */
activities: Array<string>, 
/**
 * The term waits for "Klopt".
 */
is_proposed: boolean, };
/**
 * The retention schedule on a day: the rules, their pictures, and what is due.
 */
export type RetentionView = { 
/**
 * "Twaalf van de veertien regels zijn compleet." Empty when there is no rule yet.
 */
head: string, 
/**
 * Rules.
 */
rules: number, 
/**
 * The rules by the people they are about, in the order of the register.
 */
groups: Array<ScheduleGroup>, 
/**
 * Every rule from its starting moment, in the order of the register.
 */
from_start: Timeline, 
/**
 * What has real dates, the first to go on top.
 */
calendar: Timeline, 
/**
 * What may go today.
 */
due: Array<DueRow>, 
/**
 * What may go later this month.
 */
later: Array<DueRow>, 
/**
 * What may go within eight weeks from tomorrow on.
 */
soon: Array<DueRow>, 
/**
 * What might go, had no hold frozen it.
 */
frozen: Array<DueRow>, 
/**
 * Rules of which no date can be given, and what to do about it.
 */
undated: Array<UndatedRow>, 
/**
 * Moments that rules count from, the latest first.
 */
occurrences: Array<OccurrenceRow>, 
/**
 * What stops deletion, what is in force first.
 */
holds: Array<HoldRow>, 
/**
 * What was deleted, the latest first.
 */
deletions: Array<DeletionRow>, };
/**
 * Use of a client's data for an aim of the firm's own (art. 28 lid 10).
 */
export type Reuse = { 
/**
 * The activity for the client that the data come from.
 */
of: ActivityId, 
/**
 * What the client agreed to.
 */
permission: Answer<string>, };
/**
 * Somebody looked over what another made.
 */
export type Review = { 
/**
 * Stable id.
 */
id: ReviewId, 
/**
 * What was looked at: a record, `activity/nieuwsbrief`, or a statement.
 */
object: string, 
/**
 * Which version of it.
 */
version: string, 
/**
 * Who made it.
 */
author: PersonId | null, 
/**
 * Who looked; never the author.
 */
reviewer: PersonId | null, 
/**
 * When.
 */
date: string | null, 
/**
 * What was said.
 */
verdict: Verdict, 
/**
 * Remarks.
 */
remarks: string, };
/**
 * Of a [`crate::Review`].
 */
export type ReviewId = string;
/**
 * A right of the person whose data it is.
 */
export type Right = "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection" | "objection_to_marketing" | "withdrawal_of_consent" | "human_intervention" | "complaint";
/**
 * What the firm says about one right.
 */
export type RightRemark = { 
/**
 * The right.
 */
right: Right, 
/**
 * When it does not go, in one sentence.
 */
limits: string, };
/**
 * A request, without the name of who made it.
 */
export type RightsRequest = { 
/**
 * Stable id.
 */
id: RequestId, 
/**
 * The firm's own mark for it; initials or a number, no name.
 */
reference: string, 
/**
 * When it came in: the month of art. 12 lid 3 counts from here.
 */
received_on: string | null, 
/**
 * How it came in.
 */
channel: Answer<Channel>, 
/**
 * What was asked.
 */
right: Answer<Right>, 
/**
 * How the firm knew who asked.
 */
identified_by: Answer<IdentityMethod>, 
/**
 * Lengthened to (at most two months more), told within the first.
 */
extended_until: string | null, 
/**
 * Why.
 */
extension_reason: string, 
/**
 * What was decided.
 */
decision: string, 
/**
 * When it was answered.
 */
answered_on: string | null, 
/**
 * What shows it, such as that data were erased.
 */
proof: string, };
/**
 * How risky a system is.
 */
export type RiskLevel = "low" | "medium" | "high";
/**
 * The firm's role in one activity.
 */
export type Role = "controller" | "joint_controller" | "processor" | "sub_processor" | "under_authority";
/**
 * A row of a table.
 */
export type Row = { 
/**
 * The cells from left to right; a cell is a few sentences.
 */
cells: Array<Array<Sentence>>, };
/**
 * How a rule stands.
 */
export type RuleStatus = "open" | "caution" | "proposed" | "complete";
/**
 * What protects data outside the EEA.
 */
export type Safeguard = "adequacy_decision" | "data_privacy_framework" | "standard_contractual_clauses" | "binding_corporate_rules" | "code_or_certificate" | "derogation" | "none";
/**
 * An answer to a question of which one can be unsure.
 */
export type Said = "not_yet" | "yes" | "no" | "unknown";
/**
 * A record was saved as it was given, whatever is wrong with it.
 */
export type Saved = { 
/**
 * The record, with the id it got if it had none.
 */
record: RecordRef, 
/**
 * What the screens load anew.
 */
changed: Changed, 
/**
 * Values that do not look like what their field asks for, with what to do about them.
 */
problems: Array<FieldProblem>, };
/**
 * The formats in which the window makes the retention schedule.
 */
export type ScheduleFormat = "pdf" | "xlsx" | "ics";
/**
 * The rules about one group of people.
 */
export type ScheduleGroup = { 
/**
 * Who they are: "Klanten".
 */
name: string, 
/**
 * Its rules, in the order of the register.
 */
rows: Array<ScheduleRow>, };
/**
 * A rule in the schedule.
 */
export type ScheduleRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is kept.
 */
name: string, 
/**
 * Of whom, all of them: "klanten en leveranciers"; empty when nobody said.
 */
for_whom: string, 
/**
 * How long: "2 jaar"; empty when nobody said.
 */
length: string, 
/**
 * From when, with what stands between: " na de levering"; shorter than in `spoken` where that says the same.
 */
moment: string, 
/**
 * What it rests on, in a few words: "Moet: art. 52 AWR", "Gebruikelijk", "Eigen keuze".
 */
ground: string, 
/**
 * Why so long, in the owner's words; empty when nobody said.
 */
reason: string, 
/**
 * The law that asks for it: "artikel 52 AWR"; empty when none does.
 */
source: string, 
/**
 * When the owner last looked at it: "2 november 2026"; empty when never.
 */
checked: string, 
/**
 * The same to sort by, ISO 8601.
 */
checked_on: string | null, 
/**
 * The activities that keep to it.
 */
activities: Array<Named>, 
/**
 * How it stands.
 */
status: RuleStatus, 
/**
 * The term or its start waits for "Klopt".
 */
is_proposed: boolean, 
/**
 * Beside the law and what is usual: "Langer dan gebruikelijk (2 jaar). Schrijf op waarom."
 */
comparison: string, 
/**
 * It is longer than usual and nobody wrote down why.
 */
needs_reason: boolean, 
/**
 * What else there is to say about it: findings, in sentences.
 */
remarks: Array<string>, 
/**
 * What is read aloud: "Sollicitaties: 4 weken na het einde van de procedure".
 */
spoken: string, 
/**
 * About how many days, to sort by; none for what ends with an event.
 */
days: number | null, };
/**
 * A titled part of the document, with its own parts.
 */
export type Section = { 
/**
 * Stable id: anchor in HTML, destination in the PDF.
 */
id: string, 
/**
 * Printed number with its punctuation ("2.1", "a."), or none.
 */
number: string | null, 
/**
 * The heading.
 */
title: Sentence, 
/**
 * What stands under the heading, before the parts.
 */
blocks: Array<Block>, 
/**
 * Parts, one heading level deeper.
 */
sections: Array<Section>, };
/**
 * A section for whoever holds an earlier one.
 */
export type SectionRenewal = { "kind": "same", 
/**
 * Its id.
 */
id: string, } | { "kind": "changed", 
/**
 * The section without its parts.
 */
section: Section, 
/**
 * Its parts.
 */
sections: Array<SectionRenewal>, };
/**
 * A kind of firm.
 */
export type SectorRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name: "Kapper of salon".
 */
name: string, };
/**
 * A security measure, shared by activities.
 */
export type SecurityMeasure = { 
/**
 * Stable id.
 */
id: MeasureId, 
/**
 * Short name.
 */
name: string, 
/**
 * What kind it is.
 */
kind: MeasureKind, 
/**
 * For the firm itself: details that help a burglar do not belong in a statement.
 */
description: string, 
/**
 * What the statement says, in one or more sentences: "Elke dag maken wij een reservekopie."
 */
public_text: Answer<string>, 
/**
 * The systems it is for; none is the whole firm.
 */
systems: Array<SystemId>, 
/**
 * When somebody last looked whether it works.
 */
last_checked: string | null, 
/**
 * What shows that it works.
 */
evidence: AttachmentId | null, };
/**
 * What the firm says about security in general.
 */
export type SecurityPolicy = { 
/**
 * Others who help are bound to secure the data too.
 */
binds_third_parties: Answer<boolean>, 
/**
 * The statement advises to be careful with login data.
 */
advises_on_login: Answer<boolean>, 
/**
 * The statement asks to report a suspicion.
 */
asks_to_report: Answer<boolean>, };
/**
 * How sensitive the law calls data.
 */
export type Sensitivity = "ordinary" | "sensitive" | { "special": SpecialCategory } | "criminal_offence" | "bsn";
/**
 * A sentence, heading, label or cell text: the unit that knows where it came from.
 */
export type Sentence = { 
/**
 * The words, with the values between them.
 */
inlines: Array<Inline>, 
/**
 * Where the sentence came from.
 */
origin: Origin, };
/**
 * A sentence that an owner ticks.
 */
export type SentenceRow = { 
/**
 * The activity it stands for, by id.
 */
id: string, 
/**
 * "Klanten maken een afspraak."
 */
sentence: string, 
/**
 * Under which heading it stands: "Klanten".
 */
group: string, 
/**
 * We ticked it beforehand: usual in this sector.
 */
is_usual: boolean, 
/**
 * It is in the register.
 */
is_there: boolean, };
/**
 * A sentence of a statement and where it comes from.
 */
export type SentenceView = { 
/**
 * Its words.
 */
text: string, 
/**
 * Id of the section; empty before the first.
 */
section: string, 
/**
 * The heading above it.
 */
heading: string, 
/**
 * The template message; empty for a value or the owner's own text.
 */
message: string, 
/**
 * The article that asks for it; empty when none does.
 */
article: string, 
/**
 * The facts it rests on, the most telling first.
 */
facts: Array<FactView>, 
/**
 * The owner wrote it.
 */
own_words: boolean, };
/**
 * A finding the owner set aside (terzijde gelegd), with the reason.
 */
export type SetAside = { 
/**
 * The check's id: `retention/below-statutory`.
 */
check: string, 
/**
 * The record it was about.
 */
record: string, 
/**
 * The field it was about.
 */
field: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Until when the reason holds.
 */
until: string | null, };
/**
 * A finding that the owner set aside, in a list.
 */
export type SetAsideRow = { 
/**
 * The finding.
 */
finding: FindingRow, 
/**
 * Why it does not apply.
 */
reason: string, 
/**
 * Until when that holds: "21 november 2026"; empty when nobody named a day.
 */
until: string, };
/**
 * How bad a finding is.
 */
export type Severity = "fault" | "caution" | "tip";
/**
 * A part of a drawing. Places count in points from the upper left.
 */
export type Shape = { "kind": "area", 
/**
 * Its corners: from the left, from the top.
 */
corners: Array<[number, number]>, 
/**
 * Its colour.
 */
ink: Ink, } | { "kind": "label", 
/**
 * Where it starts.
 */
x: number, 
/**
 * Its baseline.
 */
y: number, 
/**
 * Size of the letters in points.
 */
size: number, 
/**
 * It starts, stands in the middle of, or ends at `x`.
 */
anchor: Anchor, 
/**
 * Bold letters.
 */
bold: boolean, 
/**
 * The words.
 */
text: string, 
/**
 * Its colour.
 */
ink: Ink, };
/**
 * What the firm says about sharing in general.
 */
export type SharingPolicy = { 
/**
 * The firm sells data. Confirmed "no" prints as "Wij verkopen uw gegevens nooit".
 */
sells_data: Answer<boolean>, 
/**
 * It shares only on these conditions.
 */
conditions: Answer<Array<DisclosureCondition>>, 
/**
 * It keeps to the law, makes contracts and takes technical and organisational measures when it shares.
 */
has_safeguards: Answer<boolean>, 
/**
 * It writes down in the register on which legal basis it shares.
 */
records_basis: Answer<boolean>, 
/**
 * It makes a contract with every processor.
 */
contracts_with_processors: Answer<boolean>, 
/**
 * Other business relations get data, and which.
 */
other_relations: Answer<string>, };
/**
 * Another version of the dossier, in a file beside it.
 */
export type Sibling = { 
/**
 * Its name, without its folder.
 */
file: string, 
/**
 * In how many places it differs.
 */
differences: number, 
/**
 * The same in a Dutch sentence.
 */
text: string, };
/**
 * A page of the firm on a social network.
 */
export type SocialMediaPage = { 
/**
 * Stable id.
 */
id: SocialMediaPageId, 
/**
 * The network.
 */
network: string, 
/**
 * The firm's name there.
 */
account: string, 
/**
 * Who runs the network.
 */
provider: string, 
/**
 * The firm and the network are joint controllers (art. 26).
 */
is_joint: Answer<boolean>, };
/**
 * Of a [`crate::SocialMediaPage`].
 */
export type SocialMediaPageId = string;
/**
 * A source of data, shared by activities.
 */
export type Source = { 
/**
 * Stable id.
 */
id: SourceId, 
/**
 * Who or what it is.
 */
kind: SourceKind, 
/**
 * Bold words in front: "Van de bank". Empty takes the kind's own.
 */
label: string, 
/**
 * Name of the source, when it has one.
 */
name: string, 
/**
 * How it goes, in one or more sentences of the owner's. Empty takes the kind's own sentence.
 */
explanation: string, 
/**
 * Anybody can consult it (art. 14 lid 2 onder f); of no interest when people give data themselves.
 */
is_public: Answer<boolean>, 
/**
 * From which people, when it is told.
 */
data_subjects: Array<DataSubjectCategoryId>, };
/**
 * Of a [`crate::Source`].
 */
export type SourceId = string;
/**
 * Who or what a source is.
 */
export type SourceKind = "data_subject" | "client" | "own_staff" | "public" | "third_party" | "observation" | "derived";
/**
 * The special categories (art. 9 lid 1).
 */
export type SpecialCategory = "racial_or_ethnic_origin" | "political_opinions" | "religious_or_philosophical_beliefs" | "trade_union_membership" | "genetic" | "biometric" | "health" | "sex_life_or_orientation";
/**
 * What lifts the ban on special categories of data (art. 9 lid 2 AVG).
 */
export type SpecialCategoryGround = "explicit_consent" | "employment_law" | "vital_interests" | "membership_body" | "made_public" | "legal_claims" | "substantial_public_interest" | "health_care" | "public_health" | "archiving_research";
/**
 * The kind of moment a period counts from.
 */
export type StartEvent = "end_of_procedure" | "end_of_employment" | "end_of_contract" | "last_contact" | "last_purchase" | "invoice_date" | "end_of_financial_year" | "receipt" | "recording" | "unsubscription" | "consent_given" | "consent_withdrawn" | "settlement" | "visit" | "year_concerned" | "other";
/**
 * Whether counting starts at the moment itself.
 */
export type StartShift = "none" | "next_january";
/**
 * From when a period counts (aanvang).
 */
export type StartsFrom = { 
/**
 * The kind of moment.
 */
event: StartEvent, 
/**
 * The moment in words, after "na": "de levering". Empty takes the kind's own.
 */
words: string, 
/**
 * Counted from the moment itself, or from 1 January of the year after it.
 */
shift: StartShift, };
/**
 * How an open dossier stands: what the menu and the title bar show.
 */
export type State = { 
/**
 * What would be undone: "activiteit Nieuwsbrief verwijderd".
 */
undo: string | null, 
/**
 * What would be done again.
 */
redo: string | null, 
/**
 * Something is not in the owner's file yet.
 */
unsaved: boolean, };
/**
 * A statement as it is now, for a page that may hold an earlier one.
 */
export type StatementAnswer = { 
/**
 * The number of this answer. Whoever gives it with the next question holds what this answer made.
 */
number: number, 
/**
 * What is new since the answer whose number was given; everything when none was, or not the last one.
 */
renewal: Renewal, };
/**
 * How hard a statement is to read.
 */
export type StatementReading = { 
/**
 * The whole of it.
 */
all: Reading | null, 
/**
 * Everything the program wrote.
 */
ours: Reading | null, 
/**
 * Everything the owner wrote; none when there is no such text.
 */
own: Reading | null, 
/**
 * The headings, paragraphs and points in the order they are read.
 */
paragraphs: Array<ParagraphReading>, };
/**
 * A statement that a firm has or can have.
 */
export type StatementRow = { 
/**
 * What its owner decided about it, or how it is before they changed anything in it.
 */
variant: StatementVariant, 
/**
 * What it is called: "Verklaring voor medewerkers".
 */
name: string, 
/**
 * Its owner made it theirs: it is kept in the dossier.
 */
is_stored: boolean, };
/**
 * How a statement stands: for the first screen and the screen of statements.
 */
export type StatementState = { 
/**
 * Which statement.
 */
variant: VariantId, 
/**
 * In which language.
 */
language: Language, 
/**
 * The number of the version that would be published now.
 */
in_the_making: number, 
/**
 * How many answers are missing before it can be published.
 */
gaps: number, 
/**
 * How many texts of the owner have no translation yet.
 */
untranslated: number, 
/**
 * The version people read now; none before the first.
 */
published: PublishedRow | null, 
/**
 * What that version and the register say differently; none when its text is not kept here.
 */
drift: Drift | null, 
/**
 * What the version in the making says is new, a sentence each.
 */
changes: Array<string>, 
/**
 * The owner wrote those sentences.
 */
changes_are_own: boolean, 
/**
 * When to look at it again.
 */
next_review: string | null, 
/**
 * That day has come.
 */
review_is_due: boolean, };
/**
 * A statement for one audience, made from the same facts as every other.
 */
export type StatementVariant = { 
/**
 * Stable id: `website`, `customers`, `employees`, `applicants`, `suppliers`, `event`, or the owner's.
 */
id: VariantId, 
/**
 * For whom.
 */
audience: Audience, 
/**
 * Title, when not the standard one.
 */
title: string, 
/**
 * How it addresses the reader, when not as the firm does.
 */
form_of_address: FormOfAddress | null, 
/**
 * Number of the version being made.
 */
version: number, 
/**
 * The word the text uses for personal data after the first time: "gegevens".
 */
defined_term: string, 
/**
 * Parts that are not for every firm.
 */
optional_parts: Array<OptionalPart>, 
/**
 * Parts in another order than the standard one, by section id.
 */
order: Array<string>, 
/**
 * Parts left out, with the reason.
 */
left_out: Array<LeftOut>, 
/**
 * The owner's own words.
 */
own_texts: Array<OwnText>, 
/**
 * What the owner's Dutch words are in another language. What is translated in one statement holds for all.
 */
translations: Array<Translation>, 
/**
 * Clients may pass the statement on to their own people.
 */
may_be_shared: Answer<boolean>, 
/**
 * The firm expects clients to tell their own people.
 */
clients_inform: Answer<boolean>, 
/**
 * Where the newest version stands.
 */
permalink: Answer<string>, 
/**
 * It can be downloaded there.
 */
is_downloadable: Answer<boolean>, 
/**
 * How people hear of an important change, in a clause after "Dan": "hangen wij dat in de winkel op".
 */
change_notice: Answer<string>, 
/**
 * The reader is shown what changed when giving data again.
 */
shows_changes_at_collection: Answer<boolean>, 
/**
 * When to look at it again.
 */
next_review: string | null, 
/**
 * How it looks.
 */
appearance: Appearance, };
/**
 * A step of *Snel beginnen*, in their order.
 */
export type Step = "firm" | "kind" | "activities" | "programs" | "special" | "periods" | "check" | "done";
/**
 * A system that holds personal data.
 */
export type System = { 
/**
 * Stable id.
 */
id: SystemId, 
/**
 * Name.
 */
name: string, 
/**
 * What the firm uses it for: "cursusadministratie".
 */
purpose: Answer<string>, 
/**
 * Who supplies it.
 */
supplier: RecipientId | null, 
/**
 * What kind of thing it is: "online programma", "kast".
 */
kind: string, 
/**
 * Who looks after it.
 */
administrator: Answer<PersonId>, 
/**
 * Where it stands.
 */
hosting: Answer<Hosting>, 
/**
 * Country of storage, ISO 3166-1 alpha-2.
 */
storage_country: Answer<string>, 
/**
 * Country from which it is supported.
 */
support_country: Answer<string>, 
/**
 * Country its telemetry goes to.
 */
telemetry_country: Answer<string>, 
/**
 * Country of the provider's head office.
 */
provider_country: Answer<string>, 
/**
 * How people get in: "gebruikersnaam en wachtwoord".
 */
account: string, 
/**
 * How people ask for access: "via onze website".
 */
access_via: string, 
/**
 * Logging in takes a second step.
 */
mfa: Answer<boolean>, 
/**
 * The data are encrypted.
 */
encryption: Answer<boolean>, 
/**
 * How long back-ups live, in words.
 */
backup_term: string, 
/**
 * How risky it is.
 */
risk_level: Answer<RiskLevel>, 
/**
 * When that was judged.
 */
risk_date: string | null, 
/**
 * The impact assessment it had.
 */
impact_assessment: ImpactAssessmentId | null, 
/**
 * In the inventory since.
 */
in_inventory_since: PartialDate | null, 
/**
 * No longer used since.
 */
retired_on: PartialDate | null, 
/**
 * The statement names it.
 */
is_published: boolean, };
/**
 * Of a [`crate::System`].
 */
export type SystemId = string;
/**
 * A day on which somebody listed all systems.
 */
export type SystemInventory = { 
/**
 * When.
 */
date: string | null, 
/**
 * By whom.
 */
by: string, 
/**
 * Remark.
 */
note: string, };
/**
 * A table.
 */
export type Table = { 
/**
 * What the table shows; heard by a screen reader, printed only if `caption_shown`.
 */
caption: string, 
/**
 * Print the caption above the table.
 */
caption_shown: boolean, 
/**
 * The columns; their titles are the heading row.
 */
columns: Array<Column>, 
/**
 * The rows; each has as many cells as there are columns.
 */
rows: Array<Row>, };
/**
 * How long data are kept.
 */
export type Term = { "kind": "fixed" } & Duration | { "kind": "maximum" } & Duration | { "kind": "minimum" } & Duration | { "kind": "until", 
/**
 * The event, after "tot".
 */
event: string, 
/**
 * No longer than this.
 */
at_most: Duration | null, } | { "kind": "criterion", 
/**
 * The criterion, after "zo lang als".
 */
criterion: string, } | { "kind": "client_instruction", 
/**
 * Who the client is, after "zo lang als": "onze klant".
 */
client: string, } | { "kind": "while_active" } | { "kind": "not_kept", 
/**
 * After what, after "na": "de controle".
 */
after: string, };
/**
 * Another party does something with the same people's data, of its own accord.
 */
export type ThirdPartyNotice = { 
/**
 * Who.
 */
name: string, 
/**
 * When or why.
 */
reason: string, 
/**
 * Where to read about it: a place in words.
 */
read_at: string, 
/**
 * Where to read about it: a web address.
 */
url: string, };
/**
 * A mark on the axis.
 */
export type Tick = { 
/**
 * Where, from 0 to 1.
 */
at: number, 
/**
 * What stands beside it: "4 w", "6 mnd", "7 j", "2027".
 */
label: string, };
/**
 * A picture of periods: positions run from 0 (left) to 1 (right).
 */
export type Timeline = { 
/**
 * Marks on the axis, from left to right.
 */
ticks: Array<Tick>, 
/**
 * The rows: from the start, one for each rule in the order of the register; in the calendar, one for each
 * thing with a date, the first to go on top.
 */
rows: Array<TimelineRow>, 
/**
 * Where today stands; only in the calendar.
 */
today: number | null, };
/**
 * A row of the picture.
 */
export type TimelineRow = { 
/**
 * The rule.
 */
period: RetentionPeriodId, 
/**
 * The moment that the owner noted; only in the calendar.
 */
occurrence: OccurrenceId | null, 
/**
 * What the row is about: "Camerabeelden"; in the calendar "Facturen, 2018 en eerder".
 */
label: string, 
/**
 * From when to when it is kept; none when nobody said, or when nothing is kept.
 */
bar: Bar | null, 
/**
 * As far as here the bar is as usual; the rest of it is hatched as longer than usual.
 */
beyond: number | null, 
/**
 * The flag: what the law asks at least.
 */
minimum: number | null, 
/**
 * The bar is a dotted arrow: it ends when something happens, at the latest where the bar ends.
 */
until_event: boolean, 
/**
 * A few words beside the bar: "gebruikelijk: 1 jaar", "tot u zich afmeldt", "klopt dit?"; mostly empty.
 */
note: string, };
/**
 * How closely something is measured.
 */
export type TrackingLevel = "none" | "aggregate" | "individual";
/**
 * A transfer to a country outside the EEA.
 */
export type Transfer = { 
/**
 * Stable id.
 */
id: TransferId, 
/**
 * Who gets the data.
 */
recipient: RecipientId | null, 
/**
 * What for or which data, after "voor": "de nieuwsbrief".
 */
purpose: string, 
/**
 * The country, ISO 3166-1 alpha-2.
 */
country: Answer<string>, 
/**
 * What protects the data there; more than one may hold.
 */
safeguards: Answer<Array<Safeguard>>, 
/**
 * Number or name of the decision.
 */
decision: string, 
/**
 * When the firm looked whether the clauses hold in that country (transfer impact assessment).
 */
assessed_on: string | null, 
/**
 * How to get a copy of the safeguards (art. 13 lid 1 onder f).
 */
copy_available: Answer<string>, 
/**
 * Documents of the safeguards (art. 30 lid 1 onder e).
 */
attachment: AttachmentId | null, };
/**
 * Of a [`crate::Transfer`].
 */
export type TransferId = string;
/**
 * What the firm says about countries outside the EEA in general (art. 44).
 */
export type TransferPolicy = { 
/**
 * Do data leave the EEA?
 */
leaves_eea: Answer<LeavesEea>, 
/**
 * Only when it is needed and lawful.
 */
only_if_needed: Answer<boolean>, 
/**
 * The firm asks processors to keep the data on servers in the EU.
 */
asks_eu_servers: Answer<boolean>, 
/**
 * The firm asks processors outside the EU to sign the standard clauses of 2021.
 */
asks_standard_clauses: Answer<boolean>, };
/**
 * What an owner's Dutch words are in another language. It is found by the words themselves: who changes them has words
 * without a translation.
 */
export type Translation = { 
/**
 * Into which language.
 */
language: Language, 
/**
 * The Dutch words as they were typed.
 */
original: string, 
/**
 * The translation.
 */
words: string, };
/**
 * An owner's Dutch words, and what they are in another language.
 */
export type TranslationRow = { 
/**
 * The Dutch words as they were typed.
 */
original: string, 
/**
 * The translation; empty while there is none.
 */
words: string, 
/**
 * The facts they state where they are read first, while there is no translation.
 */
facts: Array<FactView>, };
/**
 * A rule of which no date can be given.
 */
export type UndatedRow = { 
/**
 * The rule.
 */
period: string, 
/**
 * What it keeps.
 */
name: string, 
/**
 * Why there is no date, and what the owner can do.
 */
advice: string, 
/**
 * The kind of moment to note; none when something has to be filled in first.
 */
event: StartEvent | null, };
/**
 * Unit of a retention period.
 */
export type Unit = "day" | "week" | "month" | "year";
/**
 * Something the firm does or says that the law does not allow: held, listed, never printed in a statement.
 */
export type UnlawfulPractice = { 
/**
 * Where it was found: "verklaring van september 2021".
 */
found_in: string, 
/**
 * What it is, in one sentence.
 */
practice: string, 
/**
 * The law it meets: "art. 12 lid 6 AVG".
 */
article: string, 
/**
 * What does go, in one sentence.
 */
instead: string, };
/**
 * Of a [`crate::StatementVariant`].
 */
export type VariantId = string;
/**
 * What a reviewer says.
 */
export type Verdict = "approved" | "changes_asked";
/**
 * A kept version, in a list.
 */
export type VersionRow = { 
/**
 * Names it within its dossier.
 */
id: string, 
/**
 * When it was kept, by the clock of this computer.
 */
at: string, 
/**
 * The same in words: "4 maart 2026 om 14:03".
 */
when: string, 
/**
 * Why: "dagelijks", "voor import".
 */
reason: string, 
/**
 * How large it is: "34 kB".
 */
size: string, };
/**
 * What screens show besides the register itself, worked out anew after each change.
 */
export type Views = { 
/**
 * The activities in a list, in the order of the register.
 */
activities: Array<ActivityRow>, 
/**
 * What is not complete or not in order, faults first.
 */
findings: Array<FindingRow>, 
/**
 * The retention schedule, in its own order.
 */
retention: Array<RetentionRow>, 
/**
 * Values that do not look like what their field asks for.
 */
problems: Array<RecordProblem>, };
/**
 * The same, in the list of a start.
 */
export type WaitingRow = { 
/**
 * What its file was called, without its folder; empty when it never had one.
 */
file: string, 
/**
 * What was found and what became of the file, in a Dutch sentence or two.
 */
text: string, };
/**
 * A website of the firm.
 */
export type Website = { 
/**
 * Stable id.
 */
id: WebsiteId, 
/**
 * Domain name: "improveqs.nl".
 */
domain: string, 
/**
 * Whose it is, when not the firm's own.
 */
owner: string, 
/**
 * What is on it.
 */
content: string, 
/**
 * Whether it uses cookies that follow people (art. 11.7a lid 4 Tw).
 */
tracks: Answer<boolean>, 
/**
 * The cookies it sets (art. 11.7a lid 1 Tw); confirmed and empty is "geen".
 */
cookies: Answer<Array<Cookie>>, 
/**
 * The statement it shows.
 */
variant: VariantId | null, };
/**
 * Of a [`crate::Website`].
 */
export type WebsiteId = string;
/**
 * Whose it becomes.
 */
export type Whose = "mine" | "theirs";
/**
 * A place in the window, in the page's own words.
 */
export type WindowPlace = { 
/**
 * The screen: `activiteiten`.
 */
screen: string, 
/**
 * The activity whose form is open.
 */
activity: string | null, 
/**
 * How far it was scrolled, in CSS pixels.
 */
scroll: number, };
/**
 * In which of two versions words stand.
 */
export type WordKind = "same" | "new" | "gone";
/**
 * A file that was written for the owner.
 */
export type WrittenFile = { 
/**
 * By which the page asks to open it or to show where it lies.
 */
number: number, 
/**
 * Its name: "Privacyverklaring Bakkerij Jansen.pdf".
 */
name: string, 
/**
 * The name of the folder it lies in.
 */
folder: string, 
/**
 * Signs that no font of ours has; a box is drawn for each.
 */
missingGlyphs: Array<string>, 
/**
 * The firm's mark could not be drawn and was left out.
 */
logoLeftOut: boolean, 
/**
 * What the format has no place for or cannot leave open, a sentence each.
 */
leftOut: Array<string>, };

/** What the menu offers: the same commands, words and keys for buttons and help. */
export const COMMANDS: readonly {
  id: CommandId;
  label: string;
  keys: string | null;
  needsDossier: boolean;
}[] = [
  { id: "quick-start", label: "Snel beginnen", keys: null, needsDossier: false },
  { id: "new-dossier", label: "Nieuw dossier…", keys: "Ctrl+Shift+N", needsDossier: false },
  { id: "open-dossier", label: "Openen…", keys: "Ctrl+O", needsDossier: false },
  { id: "open-example", label: "Voorbeeld bekijken", keys: null, needsDossier: false },
  { id: "save", label: "Opslaan", keys: "Ctrl+S", needsDossier: true },
  { id: "save-as", label: "Opslaan als…", keys: "Ctrl+Shift+S", needsDossier: true },
  { id: "save-copy", label: "Kopie bewaren…", keys: null, needsDossier: true },
  { id: "show-in-folder", label: "Toon in map", keys: null, needsDossier: true },
  { id: "save-statement", label: "Verklaring als PDF…", keys: "Ctrl+P", needsDossier: true },
  { id: "close-dossier", label: "Dossier sluiten", keys: "Ctrl+W", needsDossier: true },
  { id: "quit", label: "Afsluiten", keys: "Ctrl+Q", needsDossier: false },
  { id: "undo", label: "Ongedaan maken", keys: "Ctrl+Z", needsDossier: true },
  { id: "redo", label: "Opnieuw doen", keys: "Ctrl+Shift+Z", needsDossier: true },
  { id: "new-item", label: "Nieuw in deze lijst", keys: "Ctrl+N", needsDossier: true },
  { id: "new-activity", label: "Nieuwe activiteit", keys: null, needsDossier: true },
  { id: "new-recipient", label: "Nieuwe ontvanger", keys: null, needsDossier: true },
  { id: "new-retention", label: "Nieuwe bewaartermijn", keys: null, needsDossier: true },
  { id: "find", label: "Zoek in deze lijst", keys: "Ctrl+F", needsDossier: true },
  { id: "search", label: "Zoek of doe iets…", keys: "Ctrl+K", needsDossier: false },
  { id: "zoom-in", label: "Groter", keys: "Ctrl+=", needsDossier: false },
  { id: "zoom-out", label: "Kleiner", keys: "Ctrl+-", needsDossier: false },
  { id: "zoom-normal", label: "Normale grootte", keys: "Ctrl+0", needsDossier: false },
  { id: "settings", label: "Instellingen", keys: "Ctrl+,", needsDossier: true },
  { id: "go-overview", label: "Overzicht", keys: "Alt+1", needsDossier: true },
  { id: "go-activities", label: "Activiteiten", keys: "Alt+2", needsDossier: true },
  { id: "go-retention", label: "Bewaren", keys: "Alt+3", needsDossier: true },
  { id: "go-recipients", label: "Ontvangers", keys: "Alt+4", needsDossier: true },
  { id: "go-statement", label: "Verklaring", keys: "Alt+5", needsDossier: true },
  { id: "go-organisation", label: "Bedrijf", keys: "Alt+6", needsDossier: true },
  { id: "go-checks", label: "Controle", keys: "Alt+7", needsDossier: true },
  { id: "go-versions", label: "Versies", keys: "Alt+8", needsDossier: true },
  { id: "go-year-check", label: "Jaarcheck", keys: null, needsDossier: true },
  { id: "explain", label: "Uitleg bij dit scherm", keys: "F1", needsDossier: false },
  { id: "go-help", label: "Hulp", keys: null, needsDossier: false },
  { id: "go-request", label: "Iemand vraagt om het register", keys: null, needsDossier: true },
  { id: "keys", label: "Toetsen", keys: "Ctrl+/", needsDossier: false },
  { id: "promises", label: "Wat wij beloven", keys: null, needsDossier: false },
  { id: "report", label: "Verslag voor wie u helpt", keys: null, needsDossier: false },
  { id: "about", label: "Over Verantwoord", keys: null, needsDossier: false },
];
