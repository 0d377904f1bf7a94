systems-title = Where are your data stored?
systems-intro = Your data are mostly in these systems:
cell-system = { $name }, for { $purpose }
cell-system-name = { $name }
systems-dated = This list dates from { $date } and may change.
# Art. 35 AVG.
systems-assessed = For some systems we have examined the risks to your privacy (data protection impact assessment, DPIA).
