// swift-format-ignore-file
let message = "hi"
print(mesage)
