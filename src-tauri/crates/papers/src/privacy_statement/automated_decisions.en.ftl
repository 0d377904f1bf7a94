computer-title = Does a computer decide about you?
# Art. 13 lid 2 onder f AVG.
computer-decides = A computer decides about { $about }.
# Art. 13 lid 2 onder f AVG.
computer-looks = It looks at { $logic }.
# Art. 22 lid 3 AVG.
computer-person = You may ask for a person to look at it too.
# Art. 13 lid 2 onder f AVG.
computer-no = No.
# Art. 13 lid 2 onder f AVG.
computer-never = With us, it is always a person who decides about you.
