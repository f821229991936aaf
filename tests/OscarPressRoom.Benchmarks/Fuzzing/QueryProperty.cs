using System.Text;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>What must hold of anything that is typed into the search box: it reads back as the same query, describes itself, and FTS5 takes it.</summary>
internal sealed class QueryProperty : IDisposable
{
    private readonly SqliteConnection _index = new("Data Source=:memory:");

    public QueryProperty()
    {
        _index.Open();
        using var command = new SqliteCommand("create virtual table QuestionAnswerIndex using fts5 (Question, Answer, QuestionExact, AnswerExact, Asker, Speaker, People, Film, Award, Event, Filter)", _index);
        command.ExecuteNonQuery();
    }

    /// <summary>Which property the input breaks; null when all hold.</summary>
    public string? Broken(byte[] input)
    {
        try
        {
            var query = SearchQuery.Parse(Encoding.UTF8.GetString(input));
            var again = SearchQuery.Parse(query.Canonical);

            // A text longer than the longest that is read is cut.
            if (query.Canonical.Length <= SearchQuery.LongestText && (query.Canonical != again.Canonical || !Equals(query.Expression, again.Expression)))
                return $"“{query.Canonical}” reads back as “{again.Canonical}”.";
            if (query.IsEmpty != (query.Describe().Length == 0))
                return "It does not describe itself.";
            if (!query.IsEmpty)
                Ask(query);
            return null;
        }
        catch (Exception failure)
        {
            return $"The search threw: {failure}";
        }
    }

    public void Dispose() => _index.Dispose();

    private void Ask(SearchQuery query)
    {
        using var command = new SqliteCommand("select count(*) from QuestionAnswerIndex where QuestionAnswerIndex match $query", _index);
        command.Parameters.AddWithValue("$query", query.ToFts5(null));
        command.ExecuteScalar();
    }
}
