"""What every site and page shares. Knows no feature app."""
