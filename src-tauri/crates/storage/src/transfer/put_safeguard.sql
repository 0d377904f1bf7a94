insert into transfer_safeguard (transfer, position, safeguard)
values (:transfer, :position, :safeguard)
