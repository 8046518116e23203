"""Score sheets: which number is a full mark, a score or what was lost, of which indicator, and what adds up."""
