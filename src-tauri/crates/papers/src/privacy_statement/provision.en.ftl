# Art. 13 lid 2 onder e AVG.
must = Yes.
# Art. 13 lid 2 onder e AVG.
must-when = Yes, { $when }.
# Art. 13 lid 2 onder e AVG.
must-law = Yes, the law requires it.
# Art. 13 lid 2 onder e AVG.
must-law-when = Yes, the law requires it { $when }.
# Art. 13 lid 2 onder e AVG.
must-not = No.
# Art. 13 lid 2 onder e AVG.
must-not-when = No, { $when }.
must-ask-client = Your employer tells you that.
must-nothing = We do not ask you for anything extra.
