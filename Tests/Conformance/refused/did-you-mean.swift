let message = "hi"
print(mesage)
