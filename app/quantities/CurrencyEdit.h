// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace linetwin::app {

class NameEdit;

/// A currency to choose, or to find by typing its letters or a part of its name; none is a choice, too. Taken over on
/// Enter and when the focus leaves.
class CurrencyEdit : public QComboBox {
    Q_OBJECT

public:
    explicit CurrencyEdit(QWidget* parent = nullptr);

    /// Three letters, or empty. One that is being typed stays.
    void showCurrency(const std::string& currency);
    void commit();
    void discard();
    /// What was typed last and is no currency, as a sentence; empty for none.
    const QString& problem() const { return m_problem; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const std::string& currency);
    void problemChanged();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void showPopup() override;

private:
    void take(const QString& typed);

    NameEdit* m_line;
    std::string m_currency;
    QString m_problem;
};

} // namespace linetwin::app
