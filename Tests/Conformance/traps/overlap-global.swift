// swift-format-ignore-file
var stepSize = 1
func increment(_ number: inout Int) { number += stepSize }
var other = 5
increment(&other)
print(other)
increment(&stepSize)
print(stepSize)
