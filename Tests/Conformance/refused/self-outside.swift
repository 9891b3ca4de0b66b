print(self.count)
