/**
 * What the program promises about the owner's work (design: safety.md §10). A promise stands here only when a test
 * proves it; README "Promises" names that test.
 */
export const PROMISES: readonly string[] = [
  'Wat u invult, bewaren we meteen. Valt de stroom uit, dan mist u hooguit het veld waarin u typte.',
  'Uw bestand is altijd heel: de oude of de nieuwe versie, nooit iets ertussenin. Ook in OneDrive of op een USB-stick.',
  'We schrijven nooit zomaar over het werk van een ander heen.',
  'U kunt alles ongedaan maken, ook morgen nog. En u kunt terug naar een oudere versie.',
  'Dit programma maakt zelf geen verbinding met internet. (Windows kan zijn eigen onderdelen bijwerken.)',
  'Een bestand van iemand anders kan op uw computer niets starten of veranderen.',
  'Wat u definitief opruimt, staat niet meer in uw bestand. Oude versies verdwijnen vanzelf.',
  'Uw gegevens zijn van u. U kunt alles meenemen als PDF of als open bestand.',
  'Een nieuwe versie opent uw oude bestanden. Een oude versie maakt een nieuw bestand nooit stuk.',
  'Ons logboek bevat nooit wat u invult.',
];

/** What it does not promise. */
export const NO_PROMISES: readonly string[] = [
  'Juridisch advies. Twijfelt u, vraag het dan aan een jurist.',
  'Versleuteling. Zet de versleuteling van uw computer aan.',
  'Tegelijk werken met twee mensen in één bestand.',
];
