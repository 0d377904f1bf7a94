changes-title = Changes and version
version = This is version { $version } of { $date }.
version-concept = This is a draft of { $date }.
version-before = Version { $version } dates from { $date }.
version-last = The previous version dates from { $date }.
change-question = Does something important change?
change-notice = Then { $notice }.
change-may = If we start to work in another way, we change this text.
change-newest = The newest version is always at { $place }.
change-download = You can also download it there.
change-again-question = Do you give us data again?
change-again = Then you can see there what has changed.
change-new-purpose-question = Are we going to use your data for something new?
# Art. 13 lid 3 AVG.
change-new-purpose = Then we tell you beforehand.
