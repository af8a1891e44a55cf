// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/CurrencyEdit.h"

#include "app/quantities/CurrencyNames.h"
#include "app/quantities/NameEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Currencies.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

#include <optional>

namespace linetwin::app {

namespace {

/// By its letters, by all of its text, or by a part that only one has.
std::optional<std::string> currencyMeant(const QString& typed)
{
    const std::string letters = typed.trimmed().toUpper().toStdString();
    if (letters.empty() || isCurrency(letters))
        return letters;
    std::optional<std::string> meant;
    for (const NamedCurrency& each : namedCurrencies()) {
        if (each.text.compare(typed, Qt::CaseInsensitive) == 0)
            return each.code;
        if (!each.text.contains(typed, Qt::CaseInsensitive))
            continue;
        if (meant)
            return std::nullopt;
        meant = each.code;
    }
    return meant;
}

} // namespace

CurrencyEdit::CurrencyEdit(QWidget* parent) : QComboBox(parent), m_line(new NameEdit)
{
    for (const NamedCurrency& each : namedCurrencies())
        addItem(each.text);
    setEditable(true);
    setLineEdit(m_line);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int leastCharacters = 12;
    setMinimumContentsLength(leastCharacters);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    constexpr int offersWidth = 36 * gridUnit;
    completer()->popup()->setMinimumWidth(textPixels(offersWidth));
    m_line->allowEmpty(tr("none", "currency"));
    connect(m_line, &NameEdit::edited, this, &CurrencyEdit::take);
    connect(this, &QComboBox::activated, this, [this] { m_line->commit(); });
    showCurrency({});
}

void CurrencyEdit::showCurrency(const std::string& currency)
{
    m_currency = currency;
    if (m_line->hasPendingText() && m_line->hasFocus())
        return;
    const QString text = currencyText(currency);
    const QSignalBlocker blocker(this);
    const int index = currency.empty() ? -1 : findText(text);
    // Choosing writes into the editor, which is to know that nobody typed it.
    setCurrentIndex(index);
    m_line->discard();
    m_line->showName(text);
    setToolTip(text);
}

void CurrencyEdit::take(const QString& typed)
{
    const auto meant = currencyMeant(typed);
    m_problem.clear();
    if (!meant) {
        const auto near = nearestCurrency(typed.toStdString());
        m_problem = near ? tr("There is no currency “%1”. Did you mean %2?").arg(typed, toQString(*near))
                         : tr("There is no currency “%1”, or more than one fits.").arg(typed);
    }
    const std::string before = m_currency;
    showCurrency(meant.value_or(before));
    Q_EMIT problemChanged();
    if (meant && *meant != before)
        Q_EMIT edited(*meant);
}

void CurrencyEdit::commit()
{
    m_line->commit();
}

void CurrencyEdit::discard()
{
    m_problem.clear();
    m_line->discard();
}

QSize CurrencyEdit::minimumSizeHint() const
{
    return {textPixels(12 * gridUnit), QComboBox::minimumSizeHint().height()};
}

void CurrencyEdit::wheelEvent(QWheelEvent* event)
{
    // A notch would choose another currency unseen.
    event->ignore();
}

void CurrencyEdit::showPopup()
{
    const int frame =
        2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + frame);
    QComboBox::showPopup();
}

} // namespace linetwin::app
