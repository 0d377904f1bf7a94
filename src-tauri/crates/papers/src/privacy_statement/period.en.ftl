# Art. 13 lid 2 onder a AVG.
period = { $period }.
period-not-kept = We do not keep { $what }: we destroy it after { $after }.
# Art. 13 lid 2 onder a AVG.
period-consent = With your consent we keep them longer: { $period }.
# Art. 13 lid 2 onder a AVG.
period-consent-what = With your consent we keep { $what } longer: { $period }.
moment-procedure = the end of the procedure
moment-employment = the end of the employment
moment-contract = the end of the contract
moment-contact = the last contact
moment-purchase = the last purchase
moment-invoice = the date of the invoice
moment-financial-year = the financial year
moment-receipt = receipt
moment-recording = the recording
moment-unsubscription = you unsubscribe
moment-consent = your consent
moment-withdrawal = you withdraw your consent
moment-settlement = the matter is closed
moment-visit = your visit
moment-year = the year the data are about
moment-other = the moment that we agree with you
# Art. 13 lid 2 onder a AVG.
term-after = until { $term } after { $moment }
# Art. 13 lid 2 onder a AVG.
term-january = { $term }, counted from 1 January after { $moment }
# Art. 13 lid 2 onder a AVG.
term-most-after = at most { $term } after { $moment }
# Art. 13 lid 2 onder a AVG.
term-least-after = at least { $term } after { $moment }
term-most = at most { $term }
term-least = at least { $term }
term-until = until { $event }
term-until-most = until { $event }, and at most { $term }
term-criterion = as long as { $criterion }
term-client = as long as { $client } decides
term-active = as long as we use them
term-not-kept = not kept: destroyed after { $after }
moment-january = 1 January after { $moment }
