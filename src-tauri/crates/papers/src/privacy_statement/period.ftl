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
moment-purchase = de laatste aankoop
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
# Art. 13 lid 2 onder a AVG.
term-after = tot { $term } na { $moment }
# Art. 13 lid 2 onder a AVG.
term-january = { $term }, gerekend vanaf 1 januari na { $moment }
# Art. 13 lid 2 onder a AVG.
term-most-after = hooguit { $term } na { $moment }
# Art. 13 lid 2 onder a AVG.
term-least-after = ten minste { $term } na { $moment }
term-most = hooguit { $term }
term-least = ten minste { $term }
term-until = tot { $event }
term-until-most = tot { $event }, en hooguit { $term }
term-criterion = zo lang als { $criterion }
term-client = zo lang als { $client } bepaalt
term-active = zo lang als wij ze gebruiken
term-not-kept = niet: na { $after } vernietigd
moment-january = 1 januari na { $moment }
