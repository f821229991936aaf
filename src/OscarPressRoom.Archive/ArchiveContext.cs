using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Reporting;

namespace OscarPressRoom.Archive;

/// <summary>The archive's tables. The schema itself is the SQL in the folder Schema.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    public DbSet<Event> Events => Set<Event>();

    public DbSet<Award> Awards => Set<Award>();

    public DbSet<Winner> Winners => Set<Winner>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PersonName> PersonNames => Set<PersonName>();

    public DbSet<Transcript> Transcripts => Set<Transcript>();

    public DbSet<QuestionAnswer> QuestionAnswers => Set<QuestionAnswer>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ChangedRow> ChangedRows => Set<ChangedRow>();

    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>The number of the latest change, 0 before the first: as long as it is the same, so is everything else that readers see.</summary>
    public int LastChange() => this.Rows($"select coalesce(max(Id), 0) from Change", row => row.GetInt32(0))[0];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // A table is called as its class, not as the set of them.
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => !entity.HasSharedClrType))
            entity.SetTableName(entity.ClrType.Name);

        modelBuilder.Entity<Award>().HasOne(award => award.Event).WithMany(at => at.Awards).HasForeignKey("EventId");
        modelBuilder.Entity<Winner>().HasOne(winner => winner.Award).WithMany(award => award.Winners).HasForeignKey("AwardId");
        modelBuilder.Entity<Winner>().HasMany(winner => winner.People).WithMany(person => person.Winners).UsingEntity(
            "WinnerPerson",
            link => link.HasOne(typeof(Person)).WithMany().HasForeignKey("PersonId"),
            link => link.HasOne(typeof(Winner)).WithMany().HasForeignKey("WinnerId"),
            link => link.ToTable("WinnerPerson"));
        modelBuilder.Entity<PersonName>().HasKey(name => name.Key);
        modelBuilder.Entity<Transcript>(transcript =>
        {
            transcript.HasOne(it => it.Event).WithMany(at => at.Transcripts).HasForeignKey("EventId");
            transcript.HasOne(it => it.ImportRun).WithMany().HasForeignKey("ImportRunId");
            transcript.Property(it => it.Rendition).HasConversion<string>();
            transcript.HasMany(it => it.Winners).WithMany(winner => winner.Transcripts).UsingEntity(
                "TranscriptWinner",
                link => link.HasOne(typeof(Winner)).WithMany().HasForeignKey("WinnerId"),
                link => link.HasOne(typeof(Transcript)).WithMany().HasForeignKey("TranscriptId"),
                link => link.ToTable("TranscriptWinner"));
        });
        modelBuilder.Entity<Change>().HasOne(change => change.ImportRun).WithMany().HasForeignKey("ImportRunId");
        modelBuilder.Entity<Report>(report =>
        {
            report.Property(it => it.Outcome).HasConversion<string>();
            report.Ignore(it => it.Address);
        });
        modelBuilder.Entity<Revision>().HasOne(revision => revision.Change).WithMany().HasForeignKey(revision => revision.ChangeId);
        modelBuilder.Entity<Revision>().ComplexCollection(it => it.Answer, answer => answer.ToJson());
        modelBuilder.Entity<QuestionAnswer>(pair =>
        {
            pair.HasOne(it => it.ImportRun).WithMany().HasForeignKey("ImportRunId");
            pair.Property(it => it.Place).Metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
            pair.Property(it => it.Place).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            pair.ComplexCollection(it => it.Answer, answer => answer.ToJson());

            // Told to EF so that a removed pair's anchor is free before a new pair takes it.
            pair.HasIndex(it => new { it.TranscriptId, it.Anchor }).IsUnique();
        });
    }
}
