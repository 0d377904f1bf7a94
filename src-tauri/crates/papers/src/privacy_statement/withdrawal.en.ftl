withdrawal-title = You may withdraw your consent
withdrawal-question = Did you say yes?
withdrawal-question-about = Did you say yes to { $subjects }?
# Art. 13 lid 2 onder c AVG.
withdrawal-always = Then you may always change your mind.
# Art. 7 lid 3 AVG.
withdrawal-how = You can withdraw your consent { $ways }.
# Art. 7 lid 3 AVG.
withdrawal-mail = Then send us an e-mail.
# Art. 7 lid 3 AVG.
withdrawal-earlier = What we did before that remains lawful.
