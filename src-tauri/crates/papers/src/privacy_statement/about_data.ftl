# Art. 14 lid 1 onder d AVG.
data-list = Dit zijn:
# Art. 14 lid 1 onder d AVG.
data = { $data }.
# Art. 14 lid 1 onder d AVG.
data-yours = Uw { $data }.
    .je = Je { $data }.
# Art. 14 lid 1 onder d AVG.
data-also = Ook { $data }.
cell-data = { $data }
cell-category = { $name }
cell-category-examples = { $name }, zoals { $examples }
