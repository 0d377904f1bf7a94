systems-title = Waar staan uw gegevens?
    .je = Waar staan jouw gegevens?
systems-intro = Uw gegevens staan vooral in deze systemen:
    .je = Je gegevens staan vooral in deze systemen:
cell-system = { $name }, voor { $purpose }
cell-system-name = { $name }
systems-dated = Deze lijst is van { $date } en kan veranderen.
# Art. 35 AVG.
systems-assessed = Van enkele systemen hebben wij onderzocht welke risico’s er zijn voor uw privacy (DPIA).
    .je = Van enkele systemen hebben wij onderzocht welke risico’s er zijn voor je privacy (DPIA).
