// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/CsvOptionsDialog.h"

#include "app/charts/TableSaving.h"
#include "app/settings/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace linetwin::app {

namespace {

constexpr qsizetype sampleRows = 3;
constexpr qsizetype sampleWidth = 72; ///< characters

void choose(QComboBox& box, QChar sign)
{
    box.setCurrentIndex(box.findData(sign));
}

} // namespace

CsvOptionsDialog::CsvOptionsDialog(const QList<ChartTable>& tables, const CsvFormat& format, QWidget* parent)
    : QDialog(parent), m_separator(new QComboBox(this)), m_decimal(new QComboBox(this)),
      m_mark(new QCheckBox(tr("Begin with a byte &order mark"), this)), m_sample(new QLabel(this))
{
    setWindowTitle(tr("Comma-separated values"));
    if (!tables.isEmpty())
        m_sampled = {tables.front().header,
                     tables.front().rows.first(std::min(sampleRows, tables.front().rows.size()))};
    m_separator->setObjectName(QStringLiteral("csvSeparator"));
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_decimal->setObjectName(QStringLiteral("csvDecimal"));
    m_decimal->addItem(tr("Point 1.5"), QChar(u'.'));
    m_decimal->addItem(tr("Comma 1,5"), QChar(u','));
    m_mark->setObjectName(QStringLiteral("csvMark"));
    m_mark->setToolTip(tr("By it Excel knows that the letters are UTF-8; other programs seldom need it."));
    m_sample->setObjectName(QStringLiteral("csvSample"));
    m_sample->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_sample->setTextFormat(Qt::PlainText);
    arrange();
    connect(m_separator, &QComboBox::currentIndexChanged, this, &CsvOptionsDialog::showSample);
    connect(m_decimal, &QComboBox::currentIndexChanged, this, &CsvOptionsDialog::showSample);
    showFormat(format);
}

void CsvOptionsDialog::arrange()
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->addRow(tr("&Separator"), m_separator);
    layout->addRow(tr("&Decimal sign"), m_decimal);
    layout->addRow(m_mark);
    layout->addRow(m_sample);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton* usual = buttons->addButton(tr("As usual &here"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("csvUsual"));
    usual->setToolTip(tr("What spreadsheets in your country open by themselves"));
    connect(usual, &QPushButton::clicked, this, [this] { showFormat(CsvFormat::of(QLocale())); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
}

void CsvOptionsDialog::showFormat(const CsvFormat& format)
{
    choose(*m_separator, format.separator);
    choose(*m_decimal, format.decimal);
    m_mark->setChecked(format.hasByteOrderMark);
    showSample();
}

CsvFormat CsvOptionsDialog::format() const
{
    return {m_separator->currentData().toChar(), m_decimal->currentData().toChar(), m_mark->isChecked()};
}

void CsvOptionsDialog::showSample()
{
    CsvFormat shown = format();
    shown.hasByteOrderMark = false;
    QStringList lines = QString::fromUtf8(commaSeparated({m_sampled}, shown)).split(QStringLiteral("\r\n"));
    lines.removeLast();
    for (QString& line : lines) {
        line.replace(u'\t', QStringLiteral(" → ")).replace(u'\n', u' ');
        if (line.size() > sampleWidth)
            line = line.left(sampleWidth - 1) + u'…';
    }
    m_sample->setText(lines.join(u'\n'));
}

} // namespace linetwin::app
