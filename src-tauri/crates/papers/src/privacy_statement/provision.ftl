# Art. 13 lid 2 onder e AVG.
must = Ja.
# Art. 13 lid 2 onder e AVG.
must-when = Ja, { $when }.
# Art. 13 lid 2 onder e AVG.
must-law = Ja, dit moet van de wet.
# Art. 13 lid 2 onder e AVG.
must-law-when = Ja, dit moet van de wet { $when }.
# Art. 13 lid 2 onder e AVG.
must-not = Nee.
# Art. 13 lid 2 onder e AVG.
must-not-when = Nee, { $when }.
must-ask-client = Dat hoort u van uw werkgever.
    .je = Dat hoor je van je werkgever.
must-nothing = Wij vragen u hiervoor niets extra’s.
    .je = Wij vragen je hiervoor niets extra’s.
