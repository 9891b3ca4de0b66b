// swift-format-ignore-file
print(self.count)
