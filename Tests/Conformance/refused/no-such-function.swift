print(1)
prnt(2)
