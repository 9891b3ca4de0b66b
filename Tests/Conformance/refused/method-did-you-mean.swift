var names = ["a"]
names.apend("b")
