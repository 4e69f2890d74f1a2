"""The one-sheet: a program on one page of paper, to take to a committee.

It is made from the same fields as the program's page, so nobody maintains a second copy.
"""
