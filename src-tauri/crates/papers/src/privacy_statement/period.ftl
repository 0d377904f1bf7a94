# Art. 13 lid 2 onder a AVG.
period = { $period }.
period-not-kept = Wij bewaren { $what } niet: na { $after } vernietigen wij die.
# Art. 13 lid 2 onder a AVG.
period-consent = Met uw toestemming bewaren wij ze { $period }.
    .je = Met je toestemming bewaren wij ze { $period }.
# Art. 13 lid 2 onder a AVG.
period-consent-what = Met uw toestemming bewaren wij { $what } { $period }.
    .je = Met je toestemming bewaren wij { $what } { $period }.
moment-procedure = het einde van de procedure
moment-employment = het einde van het dienstverband
moment-contract = het einde van de overeenkomst
moment-contact = het laatste contact
moment-purchase = de laatste levering
moment-invoice = de datum van de factuur
moment-financial-year = het boekjaar
moment-receipt = de ontvangst
moment-recording = de opname
moment-unsubscription = de afmelding
moment-consent = uw toestemming
    .je = je toestemming
moment-withdrawal = het intrekken van uw toestemming
    .je = het intrekken van je toestemming
moment-settlement = de afhandeling
moment-visit = uw bezoek
    .je = je bezoek
moment-year = het jaar waar de gegevens over gaan
moment-other = het moment dat wij met u afspreken
    .je = het moment dat wij met je afspreken
