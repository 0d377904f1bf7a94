delete from right_remark
