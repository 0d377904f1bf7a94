purposes-title = Which data do we use and why?
# Art. 13 lid 1 onder c AVG.
purposes-count = We use data for { $count } purposes.
purposes-overview = All together, these are the data:
# Art. 5 lid 1 onder c AVG.
purposes-not-all = Not all of these data are needed for every purpose.
purposes-below = Below, we say for each purpose which data we use.
