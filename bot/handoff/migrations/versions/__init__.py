"""One file for each version of the tables, named by its number. A file that was released is never edited."""
