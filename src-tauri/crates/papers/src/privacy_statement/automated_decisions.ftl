computer-title = Beslist een computer over u?
    .je = Beslist een computer over jou?
# Art. 13 lid 2 onder f AVG.
computer-decides = Een computer beslist over { $about }.
# Art. 13 lid 2 onder f AVG.
computer-looks = Hij kijkt naar { $logic }.
# Art. 22 lid 3 AVG.
computer-person = U mag vragen of een mens meekijkt.
    .je = Je mag vragen of een mens meekijkt.
# Art. 13 lid 2 onder f AVG.
computer-no = Nee.
# Art. 13 lid 2 onder f AVG.
computer-never = Over u beslist bij ons altijd een mens.
    .je = Over jou beslist bij ons altijd een mens.
