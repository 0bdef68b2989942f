print("adlint")
