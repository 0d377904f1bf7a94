objection-title = You may object
objection-marketing-label = Advertising
# Art. 21 lid 2 AVG.
objection-marketing-question = Do you no longer want news or advertising?
# Art. 21 lid 3 AVG.
objection-marketing-stop = Tell us, and we always stop.
# Art. 21 lid 2 AVG.
objection-marketing-free = You do not have to say why.
objection-other-label = Other use
# Art. 21 lid 1 AVG.
objection-interest-question = Do we use your data because we have an interest in doing so?
# Art. 21 lid 1 AVG.
objection-interest = Then you may object because of your own situation.
# Art. 21 lid 1 AVG.
objection-named = You may also object to what we do under { $activities }.
# Art. 21 lid 1 AVG.
objection-only-named = You may object to what we do under { $activities }.
# Art. 21 lid 1 AVG.
objection-situation = Tell us what is special about your situation.
# Art. 21 lid 1 AVG.
objection-say-which = Tell us which data your objection is about and what your reason is.
# Art. 21 lid 1 AVG.
objection-unless = We stop, unless our reason weighs more heavily.
