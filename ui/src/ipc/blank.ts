// Written by `cargo test -p verantwoord-desktop --test bindings`; not edited by hand.

import type { AboutPoint, Address, Appearance, Assurance, AutomatedDecision, Balancing, Certificate, Client, Consent, ConsentExpression, Contact, Cookie, CookiePolicy, DataItem, DataProtectionOfficer, DataSubjectCategory, DeletionEvent, EmailTracking, ExcludedData, FieldNote, Governance, Group, Hold, ImpactAssessment, JointArrangement, LeftOut, LegalBasisUse, Occurrence, OptOut, Organisation, OwnText, Person, PersonalDataCategory, PreScan, PreScanAnswer, ProcessingActivity, ProcessingAgreement, Provision, Purpose, Recipient, Register, Remark, Representative, RequestPolicy, RetentionPeriod, RetentionPolicy, Reuse, SecurityMeasure, SecurityPolicy, SharingPolicy, SocialMediaPage, Source, StartsFrom, StatementVariant, System, ThirdPartyNotice, Transfer, TransferPolicy, Translation, Website } from './bindings';

/** A record or a part of one in which every question is open; `structuredClone` it. */
export const BLANK: {
  readonly organisation: Organisation;
  readonly person: Person;
  readonly activity: ProcessingActivity;
  readonly data_subject: DataSubjectCategory;
  readonly personal_data: PersonalDataCategory;
  readonly source: Source;
  readonly recipient: Recipient;
  readonly agreement: ProcessingAgreement;
  readonly sharing: SharingPolicy;
  readonly transfer: Transfer;
  readonly transfer_policy: TransferPolicy;
  readonly retention: RetentionPeriod;
  readonly retention_policy: RetentionPolicy;
  readonly occurrence: Occurrence;
  readonly hold: Hold;
  readonly deletion: DeletionEvent;
  readonly system: System;
  readonly measure: SecurityMeasure;
  readonly certificate: Certificate;
  readonly security: SecurityPolicy;
  readonly website: Website;
  readonly cookie_policy: CookiePolicy;
  readonly impact_assessment: ImpactAssessment;
  readonly request_policy: RequestPolicy;
  readonly governance: Governance;
  readonly variant: StatementVariant;
  readonly about: AboutPoint;
  readonly address: Address;
  readonly appearance: Appearance;
  readonly assurance: Assurance;
  readonly automated_decision: AutomatedDecision;
  readonly balancing: Balancing;
  readonly client: Client;
  readonly consent: Consent;
  readonly consent_expression: ConsentExpression;
  readonly contact: Contact;
  readonly cookie: Cookie;
  readonly data_item: DataItem;
  readonly dpo: DataProtectionOfficer;
  readonly email_tracking: EmailTracking;
  readonly excluded_data: ExcludedData;
  readonly field_note: FieldNote;
  readonly group: Group;
  readonly joint_arrangement: JointArrangement;
  readonly left_out: LeftOut;
  readonly legal_basis: LegalBasisUse;
  readonly opt_out: OptOut;
  readonly own_text: OwnText;
  readonly translation: Translation;
  readonly pre_scan: PreScan;
  readonly pre_scan_answer: PreScanAnswer;
  readonly provision: Provision;
  readonly purpose: Purpose;
  readonly register: Register;
  readonly remark: Remark;
  readonly representative: Representative;
  readonly reuse: Reuse;
  readonly social_media_page: SocialMediaPage;
  readonly starts_from: StartsFrom;
  readonly third_party_notice: ThirdPartyNotice;
} = {
  organisation: {"about":[],"addresses_children":"open","business":"open","contacts":"open","dpo":"open","email":"open","form_of_address":"u","group":"open","is_controller":"open","is_processor":"open","kvk_number":"open","languages":[],"legal_form":"open","legal_name":"open","people":"open","phone":"open","postal_address":"open","representative":"open","rsin":"open","sector":"open","short_name":"open","trade_name":"open","visiting_address":"open","website":"open"},
  person: {"duties":[],"email":"open","id":"","job_title":"","name":""},
  activity: {"automated_decision":"open","business_process":null,"channels":"open","clients":"open","code":"","data":"open","data_subjects":"open","description":"","email_tracking":"open","ended_on":null,"excluded_data":[],"frequency":"open","id":"","impact_assessment":null,"joint_arrangement":"open","measures":"open","name":"","opt_out":"open","parent":null,"pre_scan":null,"process_owner":"open","provision":"open","purposes":[],"recipients":"open","remarks":[],"replaced_by":null,"retention":"open","retention_reason":"","reuse":"open","review_due":null,"role":"open","scale":"","sources":"open","started_on":null,"status":"in_use","systems":"open","tags":[],"third_party_notices":[],"unpublished_because":""},
  data_subject: {"id":"","informed_by":null,"is_child":false,"is_vulnerable":false,"name":""},
  personal_data: {"description":"","examples":[],"id":"","name":"","retention":"open","sensitivity":"ordinary"},
  source: {"data_subjects":[],"explanation":"","id":"","is_public":"open","kind":"data_subject","label":"","name":""},
  recipient: {"assurance":"open","condition":"open","contact":"","country":"open","id":"","is_category":false,"kind":"third_party","name":"","only_if":"","purpose":"open","service":"","statement_url":"","sub_processor_approval":"open"},
  agreement: {"attachment":null,"clauses":[],"client":"","id":"","our_role":"controller","recipient":null,"signed_on":null,"status":"open","valid_until":null,"version":""},
  sharing: {"conditions":"open","contracts_with_processors":"open","has_safeguards":"open","other_relations":"open","records_basis":"open","sells_data":"open"},
  transfer: {"assessed_on":null,"attachment":null,"copy_available":"open","country":"open","decision":"","id":"","purpose":"","recipient":null,"safeguards":"open"},
  transfer_policy: {"asks_eu_servers":"open","asks_standard_clauses":"open","leaves_eea":"open","only_if_needed":"open"},
  retention: {"checked_on":null,"condition":"always","data_subjects":[],"end_action":"open","id":"","in_sentence":"","legal_source":"open","name":"","original_text":"","reason":"open","responsible":"open","starts_from":"open","statutory_id":"","term":"open"},
  retention_policy: {"default_period":"open","depends_on_kind":"open","every_category_has_period":"open","holds_for_disputes":"open","inventory_date":null,"is_documented":"open","no_longer_than_needed":"open","staff_is_instructed":"open"},
  occurrence: {"event":"other","id":"","label":"","on":null,"periods":[]},
  hold: {"activities":[],"from":null,"id":"","occurrences":[],"periods":[],"reason":"","until":null},
  deletion: {"done_by":null,"done_on":null,"id":"","method":"","occurrence":null,"period":null,"proof":"","request":null,"scope":"","systems":[],"through":null},
  system: {"access_via":"","account":"","administrator":"open","backup_term":"","encryption":"open","hosting":"open","id":"","impact_assessment":null,"in_inventory_since":null,"is_published":false,"kind":"","mfa":"open","name":"","provider_country":"open","purpose":"open","retired_on":null,"risk_date":null,"risk_level":"open","storage_country":"open","supplier":null,"support_country":"open","telemetry_country":"open"},
  measure: {"description":"","evidence":null,"id":"","kind":"technical","last_checked":null,"name":"","public_text":"open","systems":[]},
  certificate: {"attachment":null,"audited":"","held_by":"own","holder":"","id":"","policy_followed":false,"standard":"","valid_until":"open"},
  security: {"advises_on_login":"open","asks_to_report":"open","binds_third_parties":"open"},
  website: {"content":"","cookies":"open","domain":"","id":"","owner":"","tracks":"open","variant":null},
  cookie_policy: {"analytics_spare_privacy":"open","choice_changed":"open","deletable_in_browser":"open","explains_law":"open","explains_similar_techniques":"open","uses_cookies":"open"},
  impact_assessment: {"attachment":null,"date":null,"id":"","outcome":"","residual_risk_is_high":"open","review_due":null,"subject":""},
  request_policy: {"client_first":"open","explains_on_request":"open","helps_with_other_rights":"open","identity_check":{"asks_copy_always":"open","destroys_copy":"open","methods":"open","redaction_app":""},"objection_names_data":"open","proves_erasure":"open","rights":[],"tells_separately":"open"},
  governance: {"agreements_recorded":"open","categories_from_schedule":"open","describes_register":"open","four_eyes":"open","hosting_recorded":"open","purposes_tied_to_processes":"open"},
  variant: {"appearance":{"accent":"","justified":true,"large_print":false,"logo":null,"logo_alt":"","serif":true},"audience":"website","change_notice":"open","clients_inform":"open","defined_term":"","form_of_address":null,"id":"","is_downloadable":"open","left_out":[],"may_be_shared":"open","next_review":null,"optional_parts":[],"order":[],"own_texts":[],"permalink":"open","shows_changes_at_collection":"open","title":"","translations":[],"version":0},
  about: {"text":"","title":""},
  address: {"city":"","country":"","postcode":"","street":""},
  appearance: {"accent":"","justified":true,"large_print":false,"logo":null,"logo_alt":"","serif":true},
  assurance: {"checked_on":null,"what":""},
  automated_decision: {"about":"","human_review":"","logic":"","present":false,"significance":""},
  balancing: {"date":null,"summary":""},
  client: {"contact":"","name":"","service":""},
  consent: {"asked_how":"","evidence":"","expressions":[],"is_explicit":false,"is_of_child":false,"moment":"before","refusal_effect":"","subject":"","withdrawal":"open"},
  consent_expression: {"act":"","is_consent":false,"rests_on":null},
  contact: {"channel":"email","detail":"","uses":[]},
  cookie: {"analytics_settings":"open","duration":"open","exemption":"","is_third_party":false,"kind":"functional","name":"open","needs_consent":"open","provider":"open","purpose":"open"},
  data_item: {"category":null,"collected_when":"","data_subjects":[],"disguise":"none","id":"","name":"","purposes":[],"retention":null,"retention_reason":"","source":null},
  dpo: {"appointed":false,"contact":"","decided_on":null,"name":"","reason":"","registration":""},
  email_tracking: {"level":"none","purpose":"","with_consent":false},
  excluded_data: {"category":null,"exception":"","reason":"","what":""},
  field_note: {"changed_at":null,"changed_by":"","field":"","note":"","record":"","source":""},
  group: {"covers_affiliates":false,"parent":"","short_name":""},
  joint_arrangement: {"contact":"","division":"","partner":""},
  left_out: {"part":"","reason":""},
  legal_basis: {"applies_to":"","balancing":"open","basis":"contract","bsn_statute":"open","consent":"open","contract":"open","criminal_data_ground":"open","interest":"open","interest_of":"","special_category_ground":"open","statute":"open"},
  opt_out: {"channels":[],"explanation":""},
  own_text: {"place":"instead","reason":"","record":"","replaced":"","target":"","text":""},
  translation: {"language":"dutch","original":"","words":""},
  pre_scan: {"criteria":[],"date":null,"outcome":"open","reason":""},
  pre_scan_answer: {"criterion":"","holds":"open"},
  provision: {"consequence":"open","obligation":"voluntary","remark":"","when":""},
  purpose: {"compatible_because":"","explanation":"open","id":"","in_short":"","is_secondary":false,"legal_bases":"open"},
  register: {"activities":[],"agreements":[],"attachments":[],"breaches":[],"business_processes":[],"certificates":[],"cookie_policy":{"analytics_spare_privacy":"open","choice_changed":"open","deletable_in_browser":"open","explains_law":"open","explains_similar_techniques":"open","uses_cookies":"open"},"data_subject_categories":[],"deletion_events":[],"governance":{"agreements_recorded":"open","categories_from_schedule":"open","describes_register":"open","four_eyes":"open","hosting_recorded":"open","purposes_tied_to_processes":"open"},"holds":[],"impact_assessments":[],"import_runs":[],"measures":[],"notes":[],"occurrences":[],"organisation":{"about":[],"addresses_children":"open","business":"open","contacts":"open","dpo":"open","email":"open","form_of_address":"u","group":"open","is_controller":"open","is_processor":"open","kvk_number":"open","languages":[],"legal_form":"open","legal_name":"open","people":"open","phone":"open","postal_address":"open","representative":"open","rsin":"open","sector":"open","short_name":"open","trade_name":"open","visiting_address":"open","website":"open"},"people":[],"personal_data_categories":[],"published_statements":[],"recipients":[],"request_policy":{"client_first":"open","explains_on_request":"open","helps_with_other_rights":"open","identity_check":{"asks_copy_always":"open","destroys_copy":"open","methods":"open","redaction_app":""},"objection_names_data":"open","proves_erasure":"open","rights":[],"tells_separately":"open"},"requests":[],"retention_periods":[],"retention_policy":{"default_period":"open","depends_on_kind":"open","every_category_has_period":"open","holds_for_disputes":"open","inventory_date":null,"is_documented":"open","no_longer_than_needed":"open","staff_is_instructed":"open"},"reviews":[],"security":{"advises_on_login":"open","asks_to_report":"open","binds_third_parties":"open"},"set_aside":[],"sharing":{"conditions":"open","contracts_with_processors":"open","has_safeguards":"open","other_relations":"open","records_basis":"open","sells_data":"open"},"social_media":"open","sources":[],"statement_variants":[],"system_inventories":[],"systems":[],"transfer_policy":{"asks_eu_servers":"open","asks_standard_clauses":"open","leaves_eea":"open","only_if_needed":"open"},"transfers":[],"unlawful_practices":[],"websites":[]},
  remark: {"label":"","text":""},
  representative: {"contact":"","name":""},
  reuse: {"of":"","permission":"open"},
  social_media_page: {"account":"","id":"","is_joint":"open","network":"","provider":""},
  starts_from: {"event":"other","shift":"none","words":""},
  third_party_notice: {"name":"","read_at":"","reason":"","url":""},
};
