// swift-format-ignore-file
let secret = 42
var low = 1, high = 100, tries = 0
while true {
  let guess = (low + high) / 2
  tries += 1
  if guess == secret { print("found \(guess) in \(tries)"); break }
  if guess < secret { print("\(guess) is low"); low = guess + 1 } else { print("\(guess) is high"); high = guess - 1 }
}
var n = 10, powers = [Int]()
repeat { powers.append(n); n /= 2 } while n > 0
print(powers)
var a = 48, b = 36
while b != 0 { (a, b) = (b, a % b) }
print(a)
