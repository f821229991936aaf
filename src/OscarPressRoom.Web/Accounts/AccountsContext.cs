using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>The tables of accounts, in the archive's database and made by its schema: of Identity's columns only those that are used.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account, int>(options)
{
    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Activity> Activities => Set<Activity>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Ignore<IdentityUserClaim<int>>();
        builder.Ignore<IdentityUserToken<int>>();
        builder.Entity<Account>(account =>
        {
            account.ToTable(nameof(Account));
            account.Ignore(it => it.EmailConfirmed).Ignore(it => it.PhoneNumber).Ignore(it => it.PhoneNumberConfirmed).Ignore(it => it.TwoFactorEnabled);
        });
        builder.Entity<IdentityUserLogin<int>>().ToTable("AccountLogin");
        builder.Entity<IdentityUserPasskey<int>>().ToTable("AccountPasskey");
        builder.Entity<Invitation>().ToTable(nameof(Invitation)).HasOne(it => it.Account).WithMany().HasForeignKey("AccountId");
        builder.Entity<RecoveryCode>().ToTable(nameof(RecoveryCode)).HasKey(it => new { it.AccountId, it.Hash });
        builder.Entity<Activity>().ToTable(nameof(Activity)).Property(it => it.Kind).HasConversion<string>();
    }
}
