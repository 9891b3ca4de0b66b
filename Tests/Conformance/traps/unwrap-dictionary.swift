// swift-format-ignore-file
let capitals = ["France": "Paris"]
print(capitals["France"]!)
let c = capitals["Peru"]!
print(c)
