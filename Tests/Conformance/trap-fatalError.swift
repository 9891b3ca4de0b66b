print("a")
fatalError("stop here")
