/** Why the firm's agreements are asked for, one field at a time; what the law says stands with the field. */
import type { FieldId } from '../../ipc/ipc';

export const why: Partial<Record<FieldId, string>> = {
  'sharing.sells_data':
    'Veel mensen zijn bang dat hun gegevens worden verkocht. Zegt u nee? Dan belooft u dat in uw verklaring.',
  'sharing.conditions':
    'Mensen willen weten wanneer een ander hun gegevens krijgt. Kies alleen wat bij u echt voorkomt.',
  'sharing.has_safeguards':
    'Wie gegevens doorgeeft, moet zorgen dat de ander er netjes mee omgaat. Daarvoor maakt u afspraken op papier.',
  'sharing.records_basis':
    'U moet kunnen laten zien dat u gegevens mocht delen. Dat lukt alleen als u de reden opschrijft.',
  'sharing.contracts_with_processors':
    'Een bedrijf dat in uw opdracht werkt, mag alleen doen wat in het contract staat. Zonder contract mag u het de gegevens niet geven.',
  'sharing.other_relations':
    'Wie niet bij een activiteit staat maar toch gegevens krijgt, hoort in de verklaring. Denk aan uw accountant of een verzekeraar.',
  'transfer_policy.leaves_eea':
    'Buiten Europa gelden andere regels. Mensen mogen weten of hun gegevens daarheen gaan. Ook een Amerikaans mailprogramma telt.',
  'transfer_policy.only_if_needed':
    'Doorgeven buiten Europa mag alleen als er een goede bescherming is. Met Ja belooft u dat u het niet zomaar doet.',
  'transfer_policy.asks_eu_servers':
    'Staan de gegevens in de EU, dan geldt de AVG daar gewoon. Met Ja zegt u dat u daar uw leveranciers om vraagt.',
  'transfer_policy.asks_standard_clauses':
    'De EU heeft een standaardcontract voor bedrijven buiten Europa. Wie dat tekent, belooft dezelfde bescherming.',
  'transfer.safeguards':
    'Zonder waarborg mogen de gegevens er niet heen. Vraag het uw leverancier, of kijk in zijn voorwaarden.',
  'transfer.copy_available': 'Mensen mogen zien op welk papier de bescherming rust. Zeg hoe zij dat krijgen.',
  'retention_policy.no_longer_than_needed':
    'De wet vraagt dat u weggooit wat u niet meer nodig heeft. Met Ja zegt u dat u dat ook doet.',
  'retention_policy.depends_on_kind':
    'Een factuur bewaart u langer dan een bericht. Met Ja legt de verklaring dat uit.',
  'retention_policy.default_period':
    'Een gewone termijn voor alles waar u niets anders kiest. Pas op: één termijn voor alles is zelden nodig.',
  'retention_policy.every_category_has_period':
    'Voor elke soort gegevens moet duidelijk zijn hoe lang u ze bewaart. Op het overzicht ziet u wat nog ontbreekt.',
  'retention_policy.is_documented':
    'U moet kunnen laten zien waarom u iets zo lang bewaart. Uw register is zo’n papier.',
  'retention_policy.staff_is_instructed':
    'Een termijn werkt alleen als uw mensen hem kennen. Spreek af wie wanneer weggooit.',
  'retention_policy.holds_for_disputes':
    'Loopt er een ruzie of rechtszaak? Dan mag u wat daarbij hoort langer bewaren. Met Ja zegt uw verklaring dat.',
  'retention_policy.inventory_date':
    'De dag waarop u voor het laatst naging wat u allemaal bewaart. Doe dat elk jaar.',
  'security.binds_third_parties':
    'Wie u helpt, moet de gegevens net zo goed beveiligen als u. Dat hoort in het contract.',
  'security.advises_on_login':
    'Hebben mensen bij u een account? Dan kunt u vertellen hoe zij hun wachtwoord veilig houden.',
  'security.asks_to_report':
    'Hoe eerder u van een lek hoort, hoe kleiner de schade. Met Ja vraagt de verklaring om een melding.',
  'register.certificates':
    'Een certificaat laat zien dat iemand anders naar de beveiliging keek. Zeg eerlijk van wie het is.',
  'certificate.standard': 'De naam van de norm, zoals die op het certificaat staat.',
  'certificate.held_by':
    'Het certificaat van uw moederbedrijf is niet van u. De verklaring zegt daarom van wie het is.',
  'certificate.policy_followed':
    'Heeft u zelf geen certificaat, maar volgt u wel dezelfde regels? Dan mag u dat zeggen.',
  'certificate.valid_until': 'Na deze dag zegt het certificaat niets meer. Kijk dan of er een nieuw is.',
  'register.people': 'Als niemand iets moet doen, gebeurt het niet. Schrijf op wie bij u op privacy let.',
  'person.duties': 'Zo weet iedereen bij wie hij terechtkan. Eén persoon mag meer taken hebben.',
  'cookie_policy.uses_cookies':
    'Wie cookies gebruikt, moet dat duidelijk vertellen. Ook als ze alleen de website laten werken.',
  'cookie_policy.deletable_in_browser':
    'Mensen kunnen cookies zelf weghalen in hun browser. Met Ja legt de verklaring uit hoe.',
  'cookie_policy.choice_changed':
    'Nee zeggen moet net zo makkelijk zijn als ja zeggen. Zeg waar mensen hun keuze terugvinden.',
  'cookie_policy.analytics_spare_privacy':
    'Telt u alleen bezoekers, zonder iemand te volgen? Dan is vooraf toestemming vragen meestal niet nodig.',
  'cookie_policy.explains_similar_techniques':
    'Ook een pixel of een vingerafdruk van de browser kan mensen volgen. Daarvoor gelden dezelfde regels.',
  'cookie_policy.explains_law':
    'Met Ja legt uw verklaring in een paar zinnen uit wat de wet over cookies zegt. Dat hoeft niet.',
  'register.social_media':
    'Op een bedrijfspagina kijkt het netwerk mee naar uw bezoekers. De rechter vindt dat u dan samen verantwoordelijk bent.',
  'social_media.network': 'De naam van het netwerk komt in uw verklaring, zodat mensen weten waar u zit.',
  'social_media.is_joint':
    'Krijgt u cijfers over wie uw pagina bekijkt? Dan bent u meestal samen met het netwerk verantwoordelijk.',
  'identity_check.methods':
    'U geeft gegevens alleen aan wie ze van is. Kies de lichtste controle die genoeg zekerheid geeft.',
  'identity_check.asks_copy_always':
    'Altijd om een kopie vragen mag niet: dat is meer dan nodig. De toezichthouder let daarop.',
  'identity_check.destroys_copy':
    'Heeft u een kopie gebruikt om iemand te herkennen? Daarna heeft u haar niet meer nodig.',
  'request_policy.proves_erasure':
    'Vraagt iemand of zijn gegevens echt weg zijn? Met Ja belooft u dat u dat kunt laten zien.',
  'request_policy.helps_with_other_rights':
    'De wet kent meer rechten dan inzage en wissen. Met Ja belooft u ook daarbij te helpen.',
  'request_policy.objection_names_data':
    'Bij een bezwaar helpt het als u weet waarover het gaat. Bij reclame is nee altijd genoeg.',
  'request_policy.client_first':
    'Werkt u voor een klant, dan beslist die klant over de gegevens. Mensen gaan dan eerst naar hem.',
  'request_policy.tells_separately':
    'Soms is een verklaring op de website niet genoeg. Dan vertelt u het mensen ook op het moment zelf.',
  'request_policy.explains_on_request':
    'Niet iedereen leest een lange tekst. Met Ja zegt u dat mensen om uitleg mogen vragen.',
  'request_policy.rights':
    'Soms kan een recht niet helemaal. U moet een factuur bijvoorbeeld 7 jaar bewaren.',
  'governance.describes_register':
    'Met Ja vertelt de verklaring wat er in uw register staat. Dat hoeft niet.',
  'governance.agreements_recorded':
    'Met elke verwerker heeft u een overeenkomst. Bewaart u die op één plek, dan vindt u haar terug.',
  'governance.purposes_tied_to_processes':
    'Hoort elk doel bij een vast stuk werk, dan ziet u sneller wat er ontbreekt.',
  'governance.categories_from_schedule':
    'Gebruikt u in uw register dezelfde soorten gegevens als in uw bewaarlijst? Dan spreken ze elkaar niet tegen.',
  'governance.hosting_recorded':
    'Weet u van elk programma waar de gegevens staan? Dan ziet u ook wat buiten Europa komt.',
  'governance.four_eyes':
    'Wie een proces leidt, beheert beter niet ook het programma. Dan kijkt er altijd een tweede mee.',
  'variant.change_notice':
    'Gaat u iets anders doen met gegevens? Dan moeten mensen dat horen voordat het begint.',
  'variant.shows_changes_at_collection':
    'Geeft iemand opnieuw gegevens, dan kunt u meteen laten zien wat er is veranderd.',
  'variant.permalink':
    'Op een vaste plek vinden mensen altijd de nieuwste versie. Ook als zij een oude afdruk hebben.',
  'variant.is_downloadable': 'Wie de verklaring kan opslaan, kan later nalezen wat er toen gold.',
  'variant.may_be_shared':
    'Werkt u voor andere bedrijven? Dan kunnen zij uw verklaring aan hun eigen mensen geven.',
  'variant.clients_inform':
    'Krijgt u gegevens van mensen via uw klant? Dan vertelt uw klant hun meestal waarvoor dat is.',
  'variant.version': 'Met een nummer en een datum weet iedereen welke tekst er gold.',
  'variant.defined_term': 'Met een kort woord voor persoonsgegevens leest de tekst prettiger.',
  'variant.optional_parts':
    'Deze stukken hoeven niet van de wet. Neem ze alleen op als uw lezers er iets aan hebben.',
  'variant.own_texts':
    'U mag de verklaring in eigen woorden schrijven. Wat de wet vraagt, moet er dan wel in staan.',
  'own_text.text':
    'U mag de verklaring in eigen woorden schrijven. Wat de wet vraagt, moet er dan wel in staan.',
  'own_text.place':
    'Schrijft u een onderdeel zelf, dan volgt het uw register niet meer. Lees het na als er iets verandert.',
  'left_out.part': 'Sommige onderdelen vraagt de wet niet. Die mag u weglaten als zij uw lezers niet helpen.',
  'variant.order': 'De volgorde is vrij. Zet vooraan wat uw lezers het eerst willen weten.',
};
