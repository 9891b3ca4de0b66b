var s = "ab"
while true { print(s.removeFirst()) }
